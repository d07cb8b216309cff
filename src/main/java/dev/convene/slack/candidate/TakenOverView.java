package dev.convene.slack.candidate;

import dev.convene.candidate.HandOver;
import dev.convene.candidate.Opening;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which openings passed from whom to whom, for either of the two and for the recruiting channel. */
final class TakenOverView {

    private static final int MOST = 20;

    /**
     * What the message is made of.
     *
     * @param reader null in the channel
     * @param shown those that may be named there
     * @param hidden how many there are beside them
     */
    record Model(HandOver handOver, @Nullable MemberId reader, List<Opening> shown, int hidden) {}

    private TakenOverView() {}

    static Message render(Model model, Text.In text) {
        var handOver = model.handOver();
        var what = titles(model, text);
        var message = Message.saying(text.of("slack.candidate.notice.taken-over"));
        if (handOver.to().equals(model.reader())) {
            return message.section(text.of("slack.candidate.notice.taken-over-to", handOver.from(), what))
                    .actions(Button.of(Acts.OPEN_PIPELINE, text.of("slack.candidate.openings.pipeline"), "any")
                            .primary())
                    .build();
        }
        return message.section(text.of(
                        handOver.from().equals(model.reader())
                                ? "slack.candidate.notice.taken-over-from"
                                : "slack.candidate.notice.taken-over-line",
                        handOver.to(),
                        what,
                        handOver.from()))
                .build();
    }

    /** In the channel not even that there are others is said. */
    private static Words titles(Model model, Text.In text) {
        var titles = new ArrayList<Words>();
        model.shown().stream()
                .limit(MOST)
                .forEach(opening -> titles.add(text.of("slack.candidate.notice.taken-over-title", opening.title())));
        var more = Math.max(0, model.shown().size() - MOST);
        if (more > 0) {
            titles.add(text.plural("slack.candidate.notice.taken-over-more", more));
        }
        if (model.hidden() > 0 && model.reader() != null) {
            titles.add(text.plural("slack.candidate.notice.taken-over-hidden", model.hidden()));
        }
        return text.list(titles);
    }
}
