package dev.convene.slack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody typed the slash command. */
public final class Command extends Talk {

    private final String name;
    private final String[] words;
    private final boolean inModal;

    Command(Desk desk, Supplier<Reader> reader, CommandLine line) {
        this(desk, reader, line, false);
    }

    Command(Desk desk, Supplier<Reader> reader, CommandLine line, boolean inModal) {
        super(desk, reader, line.trigger(), line.reply());
        this.inModal = inModal;
        this.name = line.name();
        this.words = line.typed().strip().split("\\s+", 2);
    }

    record CommandLine(
            String name,
            String typed,
            @Nullable String trigger,
            @Nullable String reply) {}

    /** The command's name as this person typed it, for example {@code /entretien}. */
    public String name() {
        return name;
    }

    /** What was typed behind the subcommand, as typed; may be empty. */
    public String argument() {
        return words.length < 2 ? "" : Markup.unescape(words[1]);
    }

    String subcommand() {
        return Markup.unescape(words[0]);
    }

    @Override
    boolean inModal() {
        return inModal;
    }
}
