package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.DecisionKind;
import dev.convene.process.Criterion;
import dev.convene.process.Stage;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields in which somebody says what comes after a stage.
 *
 * @param mayWait whether deciding later is one of the choices, in a form that is about something else as well
 * @param booked how many interviews are booked, of which somebody has to say what becomes of them on hold
 */
record DecisionFields(CandidacyFile file, Stage stage, boolean mayWait, long booked) {

    static final BlockId KIND = new BlockId("decision");
    static final BlockId REASON = new BlockId("decision-reason");
    static final BlockId CRITERION = new BlockId("decision-criterion");
    static final BlockId TOLD = new BlockId("decision-told");

    static final BlockId BOOKED = new BlockId("decision-booked");

    static final String LATER = "LATER";
    static final String MAY_BE_TOLD = "told";

    static final String KEEP = "keep";
    private static final String CANCEL = "cancel";

    private static final int REASON_LENGTH = 1000;

    void add(Modal modal, Text.In text) {
        var kind = ChoiceInput.radio(KIND, text.of("slack.feedback.decide.kind"), Choices.of(kinds(text)));
        modal.input(mayWait ? kind : kind.dispatches())
                .input(TextInput.lines(REASON, text.of("slack.feedback.decide.reason"))
                        .hint(text.of("slack.feedback.decide.reason-hint"))
                        .longest(REASON_LENGTH)
                        .optional());
        if (stage instanceof Stage.Interview interview && !interview.criteria().isEmpty()) {
            modal.input(criterion(interview.criteria(), text));
        }
        modal.input(told(text));
        if (booked > 0) {
            modal.input(booked(text));
        }
    }

    private ChoiceInput booked(Text.In text) {
        var cancel = new Choice(CANCEL, text.of("slack.feedback.decide.booked-cancel"));
        var keep = new Choice(KEEP, text.of("slack.feedback.decide.booked-keep"));
        return ChoiceInput.radio(BOOKED, text.plural("slack.feedback.decide.booked", booked), Choices.of(cancel, keep))
                .initial(CANCEL)
                .hint(text.of("slack.feedback.decide.booked-hint"));
    }

    private static ChoiceInput criterion(List<Criterion> criteria, Text.In text) {
        var choices = criteria.stream()
                .map(each ->
                        new Choice(each.key().value(), Text.person(each.name().in(text.locale()))))
                .toList();
        return ChoiceInput.one(CRITERION, text.of("slack.feedback.decide.criterion"), Choices.of(choices))
                .hint(text.of("slack.feedback.decide.criterion-hint"))
                .optional();
    }

    private static ChoiceInput told(Text.In text) {
        var yes = new Choice(MAY_BE_TOLD, text.of("slack.feedback.decide.told-yes"));
        return ChoiceInput.ticks(TOLD, text.of("slack.feedback.decide.told"), Choices.of(yes))
                .optional();
    }

    private List<Choice> kinds(Text.In text) {
        var kinds = new ArrayList<Choice>();
        // an offer's steps lead on by themselves
        if (!(stage instanceof Stage.Offer)) {
            kinds.add(new Choice(DecisionKind.NEXT.name(), next(text)));
            kinds.add(new Choice(DecisionKind.AGAIN.name(), text.of("slack.feedback.decide.again")));
        }
        kinds.add(new Choice(DecisionKind.HOLD.name(), text.of("slack.feedback.decide.hold")));
        kinds.add(new Choice(DecisionKind.NOT_RETAINED.name(), text.of("slack.feedback.decide.not-retained")));
        if (mayWait) {
            kinds.add(new Choice(LATER, text.of("slack.feedback.decide.later")));
        }
        return kinds;
    }

    private Words next(Text.In text) {
        return file.process()
                .after(stage.key())
                .map(next -> text.of("slack.feedback.decide.next", Heading.name(next, text)))
                .orElseGet(() -> text.of("slack.feedback.decide.hire"));
    }
}
