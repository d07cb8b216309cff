package dev.convene.slack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody chose one of the bot's global shortcuts. */
public final class Shortcut extends Talk {

    Shortcut(Desk desk, Supplier<Reader> reader, @Nullable String trigger) {
        super(desk, reader, trigger, null);
    }

    @Override
    boolean inModal() {
        return false;
    }
}
