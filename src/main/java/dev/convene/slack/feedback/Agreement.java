package dev.convene.slack.feedback;

import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;

/** How far marks of one criterion lie apart, in one sentence; nothing is averaged. */
final class Agreement {

    private static final int GAP = 2;

    private Agreement() {}

    /**
     * One sentence.
     *
     * @param marks of those who observed it
     * @param cards how many cards there are
     */
    static Words of(List<Integer> marks, int cards, Text.In text) {
        if (marks.isEmpty()) {
            return text.of("slack.feedback.agreement.nobody");
        }
        if (marks.size() == 1) {
            return cards == 1 ? text.of("slack.feedback.agreement.alone") : text.of("slack.feedback.agreement.one");
        }
        var least = marks.stream().mapToInt(Integer::intValue).min().orElseThrow();
        var most = marks.stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (least == most) {
            return text.of("slack.feedback.agreement.same", most);
        }
        var key = most - least >= GAP ? "slack.feedback.agreement.gap" : "slack.feedback.agreement.close";
        return text.of(key, least, most);
    }
}
