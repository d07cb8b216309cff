package dev.convene.process;

import dev.convene.process.file.Reading;

/**
 * A process file that was found and read.
 *
 * @param name for the log
 * @param stem the name without its ending: what the file claims to be when its key cannot be read
 */
record FoundFile(String name, String stem, Reading reading) {

    /** The key of the process that this file is about, as well as one can tell. */
    String key() {
        return switch (reading) {
            case Reading.Understood right -> right.process().key().value();
            case Reading.Refused wrong -> wrong.claimedKey().isBlank() ? stem : wrong.claimedKey();
        };
    }

    /** Whether this file, right or wrong, speaks for a process; a wrong one does by its name, too. */
    boolean claims(String process) {
        return process.equals(key()) || (reading instanceof Reading.Refused && process.equals(stem));
    }
}
