package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.Round;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card that is in, for its author to read. */
final class OwnCardView {

    static final ViewId ID = new ViewId("own-card");

    /** @param reportedBy who typed it for its author; null where they wrote it themselves */
    record Model(
            InterviewFile file,
            Stage.Interview stage,
            CardContent content,
            @Nullable MemberId reportedBy,
            Round round,
            ZoneId zone) {}

    private OwnCardView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.own.title")).close(text.of("slack.feedback.close"));
        head(modal, model, text);
        reported(modal, model, text);
        modal.divider();
        said(modal, model.content(), text);
        ratings(modal, model, text);
        replies(modal, model, text);
        if (!model.content().notes().isEmpty()) {
            modal.section(text.of("slack.feedback.own.notes"));
            typed(modal, model.content().notes());
        }
        return modal.context(text.of("slack.feedback.card.may-be-read")).build();
    }

    private static void said(Modal modal, CardContent content, Text.In text) {
        if (content.recommendation() != null) {
            var recommendation = CardWords.recommendation(content.recommendation(), text);
            modal.section(text.of("slack.feedback.own.recommendation", recommendation));
        }
        typed(modal, content.summary());
    }

    private static void head(Modal modal, Model model, Text.In text) {
        var interview = model.file().interview();
        modal.section(Words.lines(
                        Heading.of(model.file()).full(text),
                        text.dates().moment(interview.slot().startsAt(), model.zone())))
                .context(standing(model, text));
        if (model.round().isComplete() && !model.round().isOfOne()) {
            modal.actions(Buttons.seeCards(model.file(), text).primary());
        }
    }

    private static Words standing(Model model, Text.In text) {
        var missing = model.round().missing();
        return missing.isEmpty()
                ? text.of("slack.feedback.own.complete")
                : text.of("slack.feedback.own.sealed", Buttons.people(missing, text));
    }

    private static void reported(Modal modal, Model model, Text.In text) {
        if (model.reportedBy() != null) {
            modal.context(text.of("slack.feedback.own.reported", model.reportedBy()));
        }
    }

    private static void typed(Modal modal, String text) {
        if (!text.isEmpty()) {
            modal.section(Text.person(text));
        }
    }

    private static void ratings(Modal modal, Model model, Text.In text) {
        var lines = model.stage().criteria().stream()
                .map(criterion -> text.of(
                        "slack.feedback.own.line",
                        criterion.name().in(text.locale()),
                        CardWords.mark(model.content().mark(criterion.key()), text)))
                .toList();
        sections(modal, lines);
    }

    private static void replies(Modal modal, Model model, Text.In text) {
        var lines = model.stage().questions().stream()
                .flatMap(question -> model.content().reply(question.key()).stream()
                        .map(reply -> text.of(
                                "slack.feedback.own.line",
                                question.text().in(text.locale()),
                                Replies.said(reply, text))))
                .toList();
        sections(modal, lines);
    }

    private static void sections(Modal modal, List<Words> lines) {
        Pieces.grouped(lines).forEach(modal::section);
    }
}
