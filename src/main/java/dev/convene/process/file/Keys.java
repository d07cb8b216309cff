package dev.convene.process.file;

import java.util.HashSet;
import java.util.List;

/** Keeps the keys of a list apart. */
final class Keys {

    private Keys() {}

    static void refuseDuplicates(List<Field> keys) {
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (!key.raw().isEmpty() && !seen.add(key.raw())) {
                key.refuse(Reason.DUPLICATE_KEY, key.raw());
            }
        }
    }
}
