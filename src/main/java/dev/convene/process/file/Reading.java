package dev.convene.process.file;

import java.util.List;

/** What reading a process file came to. */
public sealed interface Reading {

    /** The file is right in itself. */
    record Understood(WrittenProcess process) implements Reading {}

    /**
     * The file is refused whole.
     *
     * @param claimedKey the text of its {@code key} field, or empty if it has none that can be read
     * @param faults all that is wrong, by line; never empty
     */
    record Refused(String claimedKey, List<Fault> faults) implements Reading {}
}
