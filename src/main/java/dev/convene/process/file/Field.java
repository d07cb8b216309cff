package dev.convene.process.file;

import dev.convene.process.Wording;
import dev.convene.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value at its place in a file. What is wrong with it goes to the faults and a stand-in is returned, so that the rest of
 * the file is read all the same; stand-ins never leave this package, since a file with a fault is refused.
 */
final class Field {

    private static final String STAND_IN = "unreadable";

    private final int line;
    private final String path;
    private final @Nullable Node node;
    private final Faults faults;

    private Field(int line, String path, @Nullable Node node, Faults faults) {
        this.line = line;
        this.path = path;
        this.node = node;
        this.faults = faults;
    }

    static Field root(@Nullable Node node, Faults faults) {
        if (node == null && faults.none()) {
            faults.add(Fault.of(1, "", Reason.EMPTY));
        }
        return new Field(1, "", node, faults);
    }

    static Field absent(int line, String path, Faults faults) {
        return new Field(line, path, null, faults);
    }

    /** A value below, at the line where its name stands. */
    Field child(String name, Node key, Node value) {
        return new Field(line(key), pathTo(name), value, faults);
    }

    Field missing(String name) {
        return absent(line, pathTo(name), faults);
    }

    boolean present() {
        return node != null;
    }

    void refuse(Reason reason, Object... arguments) {
        faults.add(Fault.of(line, path, reason, arguments));
    }

    /** The named values below; fields other than the known ones are refused. */
    Fields fields(String... known) {
        return Fields.of(this, expect(MappingNode.class, "a group of named fields"), Set.of(known));
    }

    /** The named values below, whatever their names; a group that is written has at least one. */
    Fields fieldsOfAnyName(int most) {
        var group = expect(MappingNode.class, "a group of named fields");
        if (group != null) {
            refuseSize(group.getValue().size(), most);
        }
        return Fields.of(this, group, Set.of());
    }

    /** The entries of a list; an absent list has none, one that is written has at least one. */
    List<Field> items(int most) {
        var list = expect(SequenceNode.class, "a list");
        if (list == null) {
            return List.of();
        }
        var items = new ArrayList<Field>();
        for (var item : list.getValue()) {
            items.add(
                    new Field(item.getStartMark().getLine() + 1, path + "[" + (items.size() + 1) + "]", item, faults));
        }
        refuseSize(items.size(), most);
        return items;
    }

    private void refuseSize(int size, int most) {
        if (size == 0) {
            refuse(Reason.EMPTY);
        } else if (size > most) {
            refuse(Reason.TOO_MANY, size, most);
        }
    }

    String text(int most) {
        var scalar = expect(ScalarNode.class, "a text");
        var text = scalar == null ? STAND_IN : scalar.getValue().strip();
        if (text.isEmpty()) {
            refuse(Reason.EMPTY);
        } else if (text.length() > most) {
            refuse(Reason.TOO_LONG, text.length(), most);
        }
        return text;
    }

    Wording wording(int most) {
        var languages = fields("fr", "en");
        return new Wording(
                languages.inLanguage("fr").text(most),
                languages.inLanguage("en").text(most));
    }

    boolean flag() {
        var scalar = expect(ScalarNode.class, "true or false");
        if (scalar == null) {
            return false;
        }
        var written = scalar.getValue();
        if (!scalar.getTag().equals(Tag.BOOL) || !written.matches("true|false")) {
            refuse(Reason.WRONG_TYPE, "true or false");
        }
        return Boolean.parseBoolean(written);
    }

    <S extends Slug> S slug(Function<String, S> make) {
        var scalar = expect(ScalarNode.class, "a text");
        try {
            return make.apply(scalar == null ? STAND_IN : scalar.getValue());
        } catch (IllegalArgumentException misshapen) {
            refuse(Reason.NOT_A_SLUG);
            return make.apply(STAND_IN);
        }
    }

    <E extends Enum<E>> E choice(Class<E> choices) {
        return Choice.of(choices).read(this);
    }

    /** The text as it stands, unchecked; empty if there is none. */
    String raw() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The field of that name below, with nothing checked. */
    Field below(String name) {
        if (!(node instanceof MappingNode group)) {
            return missing(name);
        }
        return group.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(entry -> child(name, entry.getKeyNode(), entry.getValueNode()))
                .findFirst()
                .orElseGet(() -> missing(name));
    }

    /** The text below as it stands, unchecked; empty if there is none. */
    String peek(String name) {
        return below(name).raw();
    }

    private String pathTo(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private <N extends Node> @Nullable N expect(Class<N> type, String described) {
        if (node == null) {
            return null;
        }
        if (node.getTag().equals(Tag.NULL)) {
            refuse(Reason.EMPTY);
            return null;
        }
        if (!type.isInstance(node)) {
            refuse(Reason.WRONG_TYPE, described);
            return null;
        }
        return type.cast(node);
    }
}
