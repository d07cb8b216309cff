package dev.convene.shared;

/** What was asked for has been deleted, or never was; whoever asked from an old message is told so. */
public final class Gone extends IllegalStateException {

    /** @param what for the log: a kind and an id, never a name */
    public Gone(String what) {
        super(what);
    }
}
