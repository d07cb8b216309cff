package dev.convene.slack;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Asks which of several was meant. It stands in any conversation, so it names nobody: an opening and a stage, and a number
 * or a time, since two of them may be the same.
 */
public final class WhichView {

    private static final int MOST = 8;
    private static final int OPENING = 30;
    private static final int STAGE = 24;

    /**
     * One that fits.
     *
     * @param act what pressing it does
     * @param value what the press carries
     */
    public record One(ActionId act, String value, Words label) {}

    private WhichView() {}

    /** Whether so many can be listed to choose from. */
    public static boolean canList(int fitting) {
        return fitting > 1 && fitting <= MOST;
    }

    public static Message render(List<One> fitting, Text.In text) {
        var question = text.of("slack.frame.which.question");
        var message = Message.saying(question).section(question);
        fitting.forEach(one -> message.actions(Button.of(one.act(), one.label(), one.value())));
        return message.build();
    }

    /** As above; where none fits, or too many, how to go on. */
    static Message orElse(List<One> fitting, Text.In text) {
        if (canList(fitting.size())) {
            return render(fitting, text);
        }
        var sentence = text.of(fitting.isEmpty() ? "slack.frame.which.none" : "slack.frame.which.too-many");
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(Acts.OPEN_PIPELINE, text.of("slack.frame.which.pipeline"), "any"))
                .build();
    }

    /** A stage of a candidacy: the one at which it is, or one further on. */
    public static Words candidacy(CandidacyFile file, Stage stage, Text.In text) {
        var number = String.valueOf(file.candidacy().number());
        return text.of("slack.frame.which.candidacy", opening(file), stage(stage, text), number);
    }

    public static Words interview(CandidacyFile file, Stage stage, Instant at, ZoneId zone, Text.In text) {
        var when = text.dates().brief(at, zone);
        return text.of("slack.frame.which.interview", opening(file), stage(stage, text), when);
    }

    private static Words opening(CandidacyFile file) {
        return Text.person(file.opening().title(), OPENING);
    }

    private static Words stage(Stage stage, Text.In text) {
        return Text.person(stage.name().in(text.locale()), STAGE);
    }
}
