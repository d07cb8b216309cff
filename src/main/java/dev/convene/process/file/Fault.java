package dev.convene.process.file;

import java.util.List;

/**
 * One thing that is wrong with a process file.
 *
 * @param line counted from 1
 * @param field the way to it, entries of lists counted from 1, for example {@code stages[2].name.fr}; empty: the file
 * @param arguments what the reason's sentence names
 */
public record Fault(int line, String field, Reason reason, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(int line, String field, Reason reason, Object... arguments) {
        return new Fault(
                line,
                field,
                reason,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** An English sentence for the log, with line and field. */
    public String sentence() {
        var why = reason.sentence();
        for (var index = 0; index < arguments.size(); index++) {
            why = why.replace("{" + index + "}", arguments.get(index));
        }
        return "line " + line + ", " + (field.isEmpty() ? "the file" : field) + " " + why;
    }
}
