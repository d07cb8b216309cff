package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.feedback.Round;
import dev.convene.mail.Written;
import dev.convene.process.Stage;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form in which a stage is decided about. */
final class DecideView {

    static final ViewId ID = new ViewId("decide-form");

    /**
     * What the form is made of.
     *
     * @param round the cards of the interview, where there is one
     * @param foreseen the letter that would be drafted; null unless it is chosen that the candidate is not retained
     * @param booked how many interviews are booked
     */
    record Model(
            CandidacyFile file,
            Stage stage,
            Matter matter,
            Optional<Round> round,
            @Nullable Written foreseen,
            long booked) {}

    private DecideView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.decide.title"))
                .meta(model.matter().meta())
                .close(text.of("slack.feedback.cancel"))
                .submit(text.of("slack.feedback.decide.submit"))
                .section(new Heading(model.file(), model.stage()).full(text));
        if (model.stage() instanceof Stage.Interview) {
            cards(modal, model, text);
        }
        new DecisionFields(model.file(), model.stage(), false, model.booked()).add(modal, text);
        foreseen(modal, model, text);
        var told = Buttons.people(model.file().recruiters(), text);
        return modal.context(text.of("slack.feedback.decide.who-is-told", told)).build();
    }

    private static void foreseen(Modal modal, Model model, Text.In text) {
        var letter = model.foreseen();
        if (letter != null) {
            modal.divider()
                    .section(text.of("slack.feedback.decide.letter"))
                    .section(text.of("slack.feedback.decide.letter.subject", letter.subject()))
                    .section(Text.person(letter.body()))
                    .divider();
        }
    }

    private static void cards(Modal modal, Model model, Text.In text) {
        model.round()
                .ifPresentOrElse(
                        round -> cards(modal, round, text),
                        () -> modal.section(text.of("slack.feedback.decide.no-interview")));
    }

    private static void cards(Modal modal, Round round, Text.In text) {
        var missing = round.missing();
        if (round.isClosed()) {
            modal.section(RoundView.closed(round, text));
        }
        if (round.isComplete() && !round.submitted().isEmpty()) {
            var interview = round.panel().interview().id().value().toString();
            modal.actions(Button.of(Acts.SEE_CARDS, text.of("slack.feedback.see-cards"), interview));
        } else if (missing.isEmpty() && !round.isClosed()) {
            modal.section(text.of("slack.feedback.decide.no-cards"));
        } else if (!missing.isEmpty()) {
            modal.section(text.plural("slack.feedback.decide.missing", missing.size(), Buttons.people(missing, text)));
        }
    }
}
