package dev.convene.process.file;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns a file's text into nodes that know their line; nothing is ever constructed from it. */
final class YamlText {

    private final String text;
    private final Faults faults;

    YamlText(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The file as a whole; absent, with the reason among the faults, when the text cannot be taken apart. */
    Field root() {
        if (text.length() > Limit.FILE) {
            faults.add(Fault.of(1, "", Reason.FILE_TOO_LONG, text.length(), Limit.FILE));
            return Field.absent(1, "", faults);
        }
        try {
            return Field.root(nodes(), faults);
        } catch (ReaderException unprintable) {
            refuse(lineOf(unprintable.getPosition()), "a character that cannot be printed");
        } catch (MarkedYAMLException broken) {
            refuse(line(broken.getProblemMark()), broken.getProblem());
        } catch (YAMLException broken) {
            refuse(1, broken.getMessage());
        }
        return Field.absent(1, "", faults);
    }

    private @Nullable Node nodes() {
        for (var event : yaml().parse(new StringReader(text))) {
            refuseWhatOnlyProgramsNeed(event);
        }
        // an alias may hold itself, so the tree is built only when there is none
        return faults.none() ? yaml().compose(new StringReader(text)) : null;
    }

    private void refuseWhatOnlyProgramsNeed(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            faults.add(Fault.of(line(event.getStartMark()), "", Reason.ANCHOR));
        }
        var tag = tag(event);
        if (tag != null) {
            faults.add(Fault.of(line(event.getStartMark()), "", Reason.TAG, tag));
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(Limit.NESTING);
        options.setCodePointLimit(Limit.FILE);
        return new Yaml(options);
    }

    private void refuse(int line, @Nullable String problem) {
        faults.add(Fault.of(line, "", Reason.NOT_YAML, String.valueOf(problem).replaceAll("\\s+", " ")));
    }

    private int lineOf(int position) {
        var before = text.codePoints().limit(position);
        return 1 + (int) before.filter(character -> character == '\n').count();
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
