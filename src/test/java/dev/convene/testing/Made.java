package dev.convene.testing;

import dev.convene.process.HiringProcess;
import dev.convene.process.ProcessVersionId;
import dev.convene.process.file.ProcessFile;
import dev.convene.process.file.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.data.annotation.PersistenceCreator;

/** What tests without a database are made of: the built-in processes, and aggregates as the store would load them. */
public final class Made {

    private Made() {}

    /** A built-in process, {@code developer} or {@code cto}. */
    public static HiringProcess process(String name) {
        try (var file = Made.class.getResourceAsStream("/processes/" + name + ".yml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var reading = (Reading.Understood) new ProcessFile(text).read();
            return reading.process().as(new ProcessVersionId(id("process " + name)), 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Always the same for the same words, so that what is drawn twice is equal. */
    public static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** As the store makes it: by the constructor that only assigns. */
    public static <T> T loaded(Class<T> type, @Nullable Object... fields) {
        return BeanUtils.instantiateClass(constructor(type), fields);
    }

    /** A part that only its own package can make. */
    static Object part(String type, Object... fields) {
        try {
            return loaded(Class.forName(type), fields);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Constructor<T> constructor(Class<T> type) {
        var all = type.getDeclaredConstructors();
        return (Constructor<T>) Arrays.stream(all)
                .filter(one -> all.length == 1 || one.isAnnotationPresent(PersistenceCreator.class))
                .findFirst()
                .orElseThrow();
    }
}
