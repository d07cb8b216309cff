package dev.convene.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of {@code docs/reliability.md}. */
record Report(Verdict verdict) {

    private static final String BEGIN = "<!-- begin: written by -Dbench=faults -->";
    private static final String END = "<!-- end -->";

    String table() {
        var lines = new ArrayList<String>();
        lines.add("| what was done | how often |");
        lines.add("|---|---|");
        verdict.kills().forEach((point, times) -> lines.add(row("`kill -9` of an instance " + point.words(), times)));
        lines.add(
                row("database restarted in immediate mode", verdict.recoveries().size()));
        lines.add(row("an instance stopped by SIGTERM under load", verdict.stops()));
        verdict.troubles().forEach((kind, times) -> lines.add(row("Slack: " + kind.words(), times)));
        lines.add("");
        lines.add("| what was found | |");
        lines.add("|---|---|");
        found(lines);
        return String.join("\n", lines) + "\n";
    }

    private void found(List<String> lines) {
        var sentence = verdict.sentence();
        lines.add(row("candidates under way", verdict.load().begun()));
        lines.add(row("acts that people saw acknowledged", verdict.ledger().acked()));
        lines.add(row("messages that stand in Slack", sentence.messages()));
        lines.add(row("reminders that rang", sentence.rung()));
        lines.add(row("**lost**", sentence.lost().size()));
        lines.add(row("**twice**", sentence.twice().size()));
        lines.add(row(
                "**invariants broken** (of " + Invariants.count() + ", and the rooms)",
                sentence.broken().size()));
        lines.add(row("requests taken and not answered by an instance that was stopping", verdict.unanswered()));
        lines.add(row("instances that took longer than 10 s to stop", verdict.slowStops()));
        lines.add(row(
                "times somebody gave up after a minute of trying or waiting",
                verdict.load().gaveUp().size()));
        lines.add(
                "| a message stands in Slack so long after it was wanted, or its reminder due | p50 %.1f s, p99 %.1f s, at most %.1f s |"
                        .formatted(verdict.late(0.5), verdict.late(0.99), verdict.late(1)));
        lines.add("| after the database accepted connections again, the first act that worked came within | %.1f s |"
                .formatted(verdict.slowestRecovery()));
        lines.add(row("seed", verdict.plan().seed()));
    }

    /** Puts the table where the page has room for it. */
    void into(Path page) throws IOException {
        var text = Files.readString(page);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no place for the table");
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + "\n" + table() + text.substring(end));
    }

    private static String row(String what, long value) {
        return String.format(Locale.ROOT, "| %s | %d |", what, value);
    }
}
