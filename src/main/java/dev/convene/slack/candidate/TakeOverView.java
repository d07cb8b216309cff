package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.HandOver;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.Opening;
import dev.convene.shared.MemberId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose openings pass to whom, and what happens then. */
final class TakeOverView {

    static final ViewId ID = new ViewId("take-over");

    /** In the form's memory: which time it is, however often it is sent. */
    static final String HAND_OVER = "handover";

    /**
     * What the form is made of.
     *
     * @param passable what the reader may take over or give away
     * @param givers who runs any of it, by name
     * @param from whose are shown; null until somebody is chosen
     * @param to who is proposed to run them from now on
     */
    record Model(
            HandOverId handOver,
            List<Opening> passable,
            Map<MemberId, String> givers,
            @Nullable MemberId from,
            @Nullable MemberId to) {

        private List<Opening> of(MemberId giver) {
            return passable.stream()
                    .filter(opening -> opening.recruiters().contains(giver))
                    .toList();
        }
    }

    private TakeOverView() {}

    static View render(Model model, Text.In text) {
        var from = model.from();
        var modal = Modal.of(ID, text.of("slack.candidate.take-over.title"))
                .submit(text.of("slack.candidate.take-over.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(ViewMeta.of(HAND_OVER, model.handOver().value()))
                .section(text.of("slack.candidate.take-over.consequence"))
                .input(ChoiceInput.one(TakeOverForm.FROM, text.of("slack.candidate.take-over.from"), givers(model))
                        .initial(from == null ? null : from.value())
                        .dispatches());
        if (from != null) {
            modal.input(openings(model.of(from), from, text));
        }
        return modal.input(PeopleInput.one(TakeOverForm.TO, text.of("slack.candidate.take-over.to"))
                        .initial(model.to())
                        .hint(text.of("slack.candidate.take-over.to-hint")))
                .build();
    }

    static Words done(HandOver handOver, Text.In text) {
        return text.plural(
                "slack.candidate.take-over.done", handOver.openings().size(), handOver.to(), handOver.from());
    }

    private static ChoiceInput openings(List<Opening> theirs, MemberId from, Text.In text) {
        var choices = theirs.stream()
                .map(opening -> new Choice(opening.id().value().toString(), Text.person(opening.title())))
                .toList();
        return ChoiceInput.several(
                        TakeOverForm.OPENINGS.with(from),
                        text.of("slack.candidate.take-over.openings"),
                        Choices.of(choices))
                .initial(choices.stream().map(Choice::value).toList())
                .hint(text.of("slack.candidate.take-over.openings-hint"));
    }

    private static Choices givers(Model model) {
        return Choices.of(model.givers().entrySet().stream()
                .map(giver -> new Choice(giver.getKey().value(), Text.person(giver.getValue())))
                .toList());
    }
}
