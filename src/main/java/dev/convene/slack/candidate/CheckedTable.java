package dev.convene.slack.candidate;

import dev.convene.candidate.Checked;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;

/** Pasted lines as a table: what is wrong first, since that is what there is to do, then who will be added. */
final class CheckedTable {

    /** As many as surely fit one of Slack's sections. */
    private static final int IN_A_SECTION = 5;

    private static final int CELL = 60;
    private static final int LINE = 120;

    private CheckedTable() {}

    static void add(Modal modal, List<CheckedLine> lines, Text.In text) {
        var wrong = lines.stream().filter(line -> line.why() != null).toList();
        var right = lines.stream().filter(line -> line.why() == null).toList();
        if (!wrong.isEmpty()) {
            modal.section(text.plural("slack.candidate.many.wrong", wrong.size()));
            sections(modal, wrong.stream().map(line -> wrong(line, text)).toList());
        }
        if (!right.isEmpty()) {
            modal.section(text.plural("slack.candidate.many.right", right.size()));
            sections(
                    modal,
                    right.stream()
                            .map(line -> right((Checked.Fits) line.checked(), text))
                            .toList());
        }
        modal.divider();
    }

    private static void sections(Modal modal, List<Words> lines) {
        for (var from = 0; from < lines.size(); from += IN_A_SECTION) {
            modal.section(Words.lines(lines.subList(from, Math.min(from + IN_A_SECTION, lines.size()))));
        }
    }

    private static Words wrong(CheckedLine line, Text.In text) {
        var typed = line.checked().line();
        return text.of(
                "slack.candidate.many.wrong-line",
                typed.number(),
                Text.person(typed.text().replace('\t', ' '), LINE),
                line.why() == null ? Text.person("") : line.why());
    }

    private static Words right(Checked.Fits line, Text.In text) {
        return text.of(
                line.known() ? "slack.candidate.many.known-line" : "slack.candidate.many.right-line",
                line.line().number(),
                Text.person(line.line().name(), CELL),
                Text.person(line.line().email(), CELL),
                Text.person(line.opening().title(), CELL),
                Say.stage(line.stage(), text));
    }
}
