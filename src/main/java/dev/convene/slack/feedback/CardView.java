package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.CardContent;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card to fill in. Where one person makes the stage and decides about it, what comes next stands below. */
final class CardView {

    static final ViewId ID = new ViewId("card");
    static final ActionId SAVE = new ActionId("save-card-draft");
    static final String INTERVIEW = "interview";

    /**
     * What the form is made of.
     *
     * @param others who else was there and writes a card
     * @param decides whether what comes next is asked in the same form
     * @param booked how many interviews are booked
     * @param reportedBy who typed what stands there for the reader; null where nobody did
     * @param savedAt when the draft was saved a moment ago; null where it was not
     */
    record Model(
            InterviewFile file,
            Stage.Interview stage,
            CardContent content,
            List<MemberId> others,
            boolean decides,
            long booked,
            @Nullable Instant savedAt,
            @Nullable MemberId reportedBy,
            ZoneId zone) {}

    private CardView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.card.title"))
                .meta(ViewMeta.of(INTERVIEW, model.file().interview().id().value()))
                .close(text.of("slack.feedback.card.close"))
                .submit(text.of("slack.feedback.card.submit"));
        head(modal, model, text);
        reported(modal, model, text);
        fields(modal, model.stage(), model.content(), text);
        if (model.decides()) {
            modal.divider().section(text.of("slack.feedback.card.what-next"));
            new DecisionFields(model.file().candidacy(), model.stage(), true, model.booked()).add(modal, text);
        }
        return modal.context(text.of("slack.feedback.card.may-be-read")).build();
    }

    private static void head(Modal modal, Model model, Text.In text) {
        modal.section(Words.lines(Heading.of(model.file()).full(text), when(model.file(), model.zone(), text)))
                .actions(Button.of(SAVE, text.of("slack.feedback.card.save")));
        var small = new ArrayList<Words>();
        if (model.savedAt() != null) {
            small.add(text.of("slack.feedback.card.saved", text.dates().time(model.savedAt(), model.zone())));
        }
        small.add(whoReads(model.others(), text));
        modal.context(small.toArray(Words[]::new));
    }

    private static void reported(Modal modal, Model model, Text.In text) {
        if (model.reportedBy() != null) {
            modal.section(text.of("slack.feedback.card.reported", model.reportedBy()));
        }
    }

    static Words when(InterviewFile file, ZoneId zone, Text.In text) {
        var slot = file.interview().slot();
        var range = text.dates().range(slot.startsAt(), slot.endsAt(), zone);
        return text.of("slack.feedback.card.when", range, text.dates().zone(zone));
    }

    private static Words whoReads(List<MemberId> others, Text.In text) {
        return others.isEmpty()
                ? text.of("slack.feedback.card.alone")
                : text.of("slack.feedback.card.sealed", Buttons.people(others, text));
    }

    static void fields(Modal modal, Stage.Interview stage, CardContent content, Text.In text) {
        var inputs = new CardInputs(content, text);
        modal.input(inputs.recommendation()).input(inputs.summary());
        stage.criteria().forEach(criterion -> modal.input(inputs.rating(criterion)));
        stage.questions()
                .forEach(question -> modal.input(inputs.judgement(question)).input(inputs.why(question)));
        modal.input(inputs.notes());
    }
}
