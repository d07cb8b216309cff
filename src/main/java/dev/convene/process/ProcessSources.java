package dev.convene.process;

import dev.convene.process.file.Fault;
import dev.convene.process.file.ProcessFile;
import dev.convene.process.file.Reading;
import dev.convene.process.file.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds and reads process files: those that come with the bot, and those of the folder named by a setting. */
@Component
class ProcessSources {

    private static final String BUILT_IN = "classpath:processes/*.yml";

    private final String folder;

    /** @param folder empty: only the built-in ones */
    ProcessSources(@Value("${convene.processes:}") String folder) {
        this.folder = folder.strip();
    }

    List<FoundFile> builtIn() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(BUILT_IN))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(ProcessSources::read)
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException("the built-in process files are not where they belong", missing);
        }
    }

    /** The folder's files by name; a folder that cannot be read counts as one refused file. */
    List<FoundFile> inFolder() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(ProcessSources::isProcessFile)
                    .sorted()
                    .map(FileSystemResource::new)
                    .map(ProcessSources::read)
                    .toList();
        } catch (IOException unreadable) {
            return List.of(new FoundFile(folder, "", unreadable(unreadable)));
        }
    }

    private static boolean isProcessFile(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yml") || name.endsWith(".yaml")) && Files.isRegularFile(file);
    }

    private static FoundFile read(Resource file) {
        var name = String.valueOf(file.getFilename());
        return new FoundFile(name, name.substring(0, name.lastIndexOf('.')), reading(file));
    }

    private static Reading reading(Resource file) {
        try {
            var bytes = ByteBuffer.wrap(file.getContentAsByteArray());
            return new ProcessFile(
                            StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
                    .read();
        } catch (CharacterCodingException _) {
            return refused(Fault.of(1, "", Reason.NOT_UTF8));
        } catch (IOException unreadable) {
            return unreadable(unreadable);
        }
    }

    private static Reading unreadable(IOException why) {
        return refused(Fault.of(1, "", Reason.NOT_READABLE, why.getClass().getSimpleName()));
    }

    private static Reading refused(Fault fault) {
        return new Reading.Refused("", List.of(fault));
    }
}
