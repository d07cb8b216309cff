package dev.convene.process.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The named values of one group of a file. */
final class Fields {

    private final Field owner;
    /** A group that is no group was refused already: it is not told what it lacks. */
    private final boolean readable;

    private final Map<String, Field> byName = new LinkedHashMap<>();

    private Fields(Field owner, boolean readable) {
        this.owner = owner;
        this.readable = readable;
    }

    static Fields of(Field owner, @Nullable MappingNode node, Set<String> known) {
        var fields = new Fields(owner, node != null);
        if (node != null) {
            node.getValue().forEach(entry -> fields.take(entry, known));
        }
        return fields;
    }

    private void take(NodeTuple entry, Set<String> known) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            owner.child("?", entry.getKeyNode(), entry.getKeyNode()).refuse(Reason.WRONG_TYPE, "a text");
            return;
        }
        var name = key.getValue();
        if (!known.isEmpty() && !known.contains(name)) {
            owner.child(name, key, key).refuse(Reason.UNKNOWN_FIELD, Nearest.to(name, known));
        } else if (byName.putIfAbsent(name, owner.child(name, key, entry.getValueNode())) != null) {
            owner.child(name, key, key).refuse(Reason.DUPLICATE_FIELD);
        }
    }

    Field required(String name) {
        var field = optional(name);
        if (!field.present() && readable) {
            field.refuse(Reason.MISSING);
        }
        return field;
    }

    Field inLanguage(String language) {
        var field = optional(language);
        if (!field.present() && readable) {
            owner.refuse(Reason.MISSING_LANGUAGE, language);
        }
        return field;
    }

    Field optional(String name) {
        var field = byName.get(name);
        return field == null ? owner.missing(name) : field;
    }

    Map<String, Field> all() {
        return byName;
    }
}
