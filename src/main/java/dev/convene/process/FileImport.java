package dev.convene.process;

import dev.convene.process.file.Fault;
import java.util.List;

/** What came of one process file. */
sealed interface FileImport {

    String file();

    /** Its text is a new version, in force from now on. */
    record Imported(String file, ProcessKey key, int number) implements FileImport {}

    /** Its text was a version already, and that one is in force. */
    record Unchanged(String file, ProcessKey key, int number) implements FileImport {}

    /** It is wrong, and nothing changed. */
    record Refused(String file, List<Fault> faults) implements FileImport {}
}
