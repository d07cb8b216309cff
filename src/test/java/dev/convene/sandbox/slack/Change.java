package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;

/** Something that a client on screen has to look at again; {@code conversation} where it is about one. */
record Change(String what, @Nullable String conversation) {

    static final String CONVERSATIONS = "conversations";
    static final String MESSAGES = "messages";
    static final String VIEWS = "views";
    static final String HOME = "home";
    static final String CALLS = "calls";

    static Change of(String what) {
        return new Change(what, null);
    }
}
