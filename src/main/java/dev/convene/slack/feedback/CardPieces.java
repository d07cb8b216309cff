package dev.convene.slack.feedback;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.ReadCards;
import dev.convene.process.Criterion;
import dev.convene.process.Question;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What several cards say, side by side: each piece fits into one block. */
record CardPieces(List<ReadCards.Card> cards, Text.In text) {

    List<Words> all(List<Criterion> criteria, List<Question> questions) {
        var pieces = new ArrayList<Words>();
        pieces.add(text.of("slack.feedback.cards.recommendations"));
        cards.forEach(card -> pieces.add(recommendation(card)));
        criteria.forEach(criterion -> pieces.addAll(of(criterion)));
        questions.forEach(question -> pieces.addAll(of(question)));
        cards.stream().filter(card -> !card.content().notes().isEmpty()).forEach(card -> {
            pieces.add(text.of("slack.feedback.cards.notes-of", card.author()));
            pieces.add(Text.person(card.content().notes()));
        });
        return pieces;
    }

    private Words recommendation(ReadCards.Card card) {
        var said = CardWords.recommendation(card.recommendation().orElseThrow(), text);
        var reported = card.reportedBy();
        var line = reported == null
                ? text.of("slack.feedback.cards.recommendation", card.author(), said)
                : text.of("slack.feedback.cards.recommendation-reported", card.author(), said, reported);
        var summary = card.content().summary();
        return summary.isEmpty() ? line : Words.lines(line, Text.person(summary));
    }

    private List<Words> of(Criterion criterion) {
        var marks = cards.stream()
                .flatMap(card -> card.content().mark(criterion.key()).stream())
                .toList();
        var agreement = Agreement.of(marks, cards.size(), text);
        var heading = text.of("slack.feedback.cards.criterion", criterion.name().in(text.locale()), agreement);
        // What nobody observed is said once, not once a card.
        return marks.isEmpty()
                ? List.of(heading)
                : sideBySide(heading, content -> CardWords.mark(content.mark(criterion.key()), text));
    }

    private List<Words> of(Question question) {
        return sideBySide(
                text.of("slack.feedback.cards.question", question.text().in(text.locale())),
                content -> content.reply(question.key())
                        .map(reply -> Replies.said(reply, text))
                        .orElseGet(() -> text.of("slack.feedback.cards.no-reply")));
    }

    private List<Words> sideBySide(Words heading, Function<CardContent, Words> said) {
        var lines = new ArrayList<Words>();
        lines.add(heading);
        cards.forEach(
                card -> lines.add(text.of("slack.feedback.cards.line", card.author(), said.apply(card.content()))));
        return Pieces.grouped(lines);
    }
}
