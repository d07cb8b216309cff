package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.process.Criterion;
import dev.convene.process.Question;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * @param savedAt when the draft was saved a moment ago; null where it was not
     */
    record Model(
            InterviewFile file,
            Stage.Interview stage,
            CardContent content,
            List<MemberId> others,
            boolean decides,
            @Nullable Instant savedAt,
            ZoneId zone) {

        CandidacyFile candidacy() {
            return file.candidacy();
        }
    }

    private CardView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.card.title"))
                .meta(ViewMeta.of(INTERVIEW, model.file().interview().id().value()))
                .close(text.of("slack.feedback.card.close"))
                .submit(text.of("slack.feedback.card.submit"));
        head(modal, model, text);
        opinion(modal, model.content(), text);
        model.stage().criteria().forEach(criterion -> modal.input(criterion(criterion, model.content(), text)));
        model.stage().questions().forEach(question -> question(modal, question, model.content(), text));
        modal.input(TextInput.lines(CardFields.NOTES, text.of("slack.feedback.card.notes"))
                .longest(CardFields.NOTES_LENGTH)
                .initial(model.content().notes())
                .optional());
        if (model.decides()) {
            modal.divider().section(text.of("slack.feedback.card.what-next"));
            DecisionFields.add(modal, new DecisionFields.Model(model.candidacy(), model.stage(), true), text);
        }
        return modal.context(text.of("slack.feedback.card.may-be-read")).build();
    }

    private static void head(Modal modal, Model model, Text.In text) {
        var slot = model.file().interview().slot();
        modal.section(Words.lines(
                Heading.of(model.file()).full(text),
                text.of(
                        "slack.feedback.card.when",
                        text.dates().range(slot.startsAt(), slot.endsAt(), model.zone()),
                        text.dates().zone(model.zone()))));
        modal.actions(Button.of(SAVE, text.of("slack.feedback.card.save")));
        var notes = new ArrayList<Words>();
        if (model.savedAt() != null) {
            notes.add(text.of("slack.feedback.card.saved", text.dates().time(model.savedAt(), model.zone())));
        }
        notes.add(
                model.others().isEmpty()
                        ? text.of("slack.feedback.card.alone")
                        : text.of("slack.feedback.card.sealed", mentions(model.others(), text)));
        modal.context(notes.toArray(Words[]::new));
    }

    private static Words mentions(List<MemberId> members, Text.In text) {
        return text.list(members.stream().map(Text::mention).toList());
    }

    private static void opinion(Modal modal, CardContent content, Text.In text) {
        var choices = Arrays.stream(Recommendation.values())
                .map(each -> new Choice(each.name(), CardWords.recommendation(each, text)))
                .toList();
        modal.input(ChoiceInput.radio(
                                CardFields.RECOMMENDATION,
                                text.of("slack.feedback.card.recommendation"),
                                Choices.of(choices))
                        .initial(Optional.ofNullable(content.recommendation())
                                .map(Enum::name)
                                .orElse(null)))
                .input(TextInput.lines(CardFields.SUMMARY, text.of("slack.feedback.card.summary"))
                        .hint(text.of("slack.feedback.card.summary-hint"))
                        .longest(CardFields.SUMMARY_LENGTH)
                        .initial(content.summary()));
    }

    private static ChoiceInput criterion(Criterion criterion, CardContent content, Text.In text) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(CardFields.NOT_OBSERVED, CardWords.mark(Optional.empty(), text)));
        for (var mark = 1; mark <= 4; mark++) {
            choices.add(new Choice(Integer.toString(mark), CardWords.mark(Optional.of(mark), text)));
        }
        return ChoiceInput.one(
                        CardFields.CRITERION.with(criterion.key()),
                        Text.person(criterion.name().in(text.locale())),
                        Choices.of(choices))
                .hint(Text.person(criterion.good().in(text.locale())))
                .initial(content.mark(criterion.key())
                        .map(mark -> Integer.toString(mark))
                        .orElse(CardFields.NOT_OBSERVED));
    }

    private static void question(Modal modal, Question question, CardContent content, Text.In text) {
        var reply = content.reply(question.key());
        var choices = Arrays.stream(CardContent.Judgement.values())
                .map(each -> new Choice(each.name(), CardWords.judgement(each, text)))
                .toList();
        modal.input(ChoiceInput.one(
                                CardFields.QUESTION.with(question.key()),
                                Text.person(question.text().in(text.locale())),
                                Choices.of(choices))
                        .initial(reply.map(given -> given.judgement().name()).orElse(null))
                        .optional())
                .input(TextInput.line(CardFields.WHY.with(question.key()), text.of("slack.feedback.card.why"))
                        .longest(CardFields.WHY_LENGTH)
                        .initial(reply.map(CardContent.Reply::reason).orElse(null))
                        .optional());
    }
}
