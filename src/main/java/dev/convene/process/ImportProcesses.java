package dev.convene.process;

import static java.util.stream.Collectors.joining;

import dev.convene.process.file.Fault;
import dev.convene.process.file.Reading;
import dev.convene.process.file.Reason;
import dev.convene.process.file.WrittenProcess;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the process files: each becomes the version in force of its process, or is refused whole. */
@Component
class ImportProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProcesses.class);

    private final ProcessSources sources;
    private final ProcessVersions versions;
    private final TransactionTemplate transaction;

    ImportProcesses(ProcessSources sources, ProcessVersions versions, TransactionTemplate transaction) {
        this.sources = sources;
        this.versions = versions;
        this.transaction = transaction;
    }

    /**
     * Imports the folder's files, and the built-in ones whose key the folder does not claim. A refused file claims its key
     * as well: the version in force stays, rather than giving way to the built-in text.
     */
    List<FileImport> run() {
        var folder = sources.inFolder();
        var builtIn =
                sources.builtIn().stream().filter(file -> claiming(file, folder).isEmpty());
        var imports = Stream.concat(builtIn, folder.stream())
                .map(file -> takeIfAlone(file, folder))
                .toList();
        imports.forEach(ImportProcesses::log);
        return imports;
    }

    /** Of two files for one process neither is taken, since nobody can tell which one is meant. */
    private FileImport takeIfAlone(FoundFile file, List<FoundFile> folder) {
        var others = claiming(file, folder);
        return others.isEmpty()
                ? take(file)
                : new FileImport.Refused(
                        file.name(),
                        List.of(Fault.of(1, "key", Reason.DUPLICATE_PROCESS, file.key(), String.join(", ", others))));
    }

    private static List<String> claiming(FoundFile file, List<FoundFile> folder) {
        return folder.stream()
                .filter(other -> other != file && other.claims(file.key()))
                .map(FoundFile::name)
                .toList();
    }

    private FileImport take(FoundFile file) {
        return switch (file.reading()) {
            case Reading.Understood right -> keep(file.name(), right.process());
            case Reading.Refused wrong -> new FileImport.Refused(file.name(), wrong.faults());
        };
    }

    private FileImport keep(String file, WrittenProcess process) {
        var kept = Objects.requireNonNull(transaction.execute(_ -> versions.keep(process)));
        return kept.added()
                ? new FileImport.Imported(file, process.key(), kept.number())
                : new FileImport.Unchanged(file, process.key(), kept.number());
    }

    private static void log(FileImport outcome) {
        switch (outcome) {
            case FileImport.Imported(var file, var key, var number) ->
                LOG.info("Process file {}: {} is new, as version {}", file, key, number);
            case FileImport.Unchanged(var file, var key, var number) ->
                LOG.info("Process file {}: {} stays at version {}", file, key, number);
            case FileImport.Refused(var file, var faults) ->
                LOG.error(
                        "Process file {} is refused, nothing changes: {}",
                        file,
                        faults.stream().map(Fault::sentence).collect(joining("; ")));
        }
    }
}
