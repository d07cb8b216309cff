package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.Decide;
import dev.convene.feedback.Rounds;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Reader;
import dev.convene.slack.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody is told who has just handed in a card. */
@Component
class CardDonePages {

    private final ReadInterview files;
    private final Rounds rounds;
    private final CardPages cards;
    private final DecidedPages decided;

    CardDonePages(ReadInterview files, Rounds rounds, CardPages cards, DecidedPages decided) {
        this.files = files;
        this.rounds = rounds;
        this.cards = cards;
        this.decided = decided;
    }

    View done(Reader reader, InterviewId interview, Optional<Decide.Outcome> decision, Text.In text) {
        var file = files.file(interview).orElseThrow();
        if (decision.isPresent()) {
            return decided.afterCard(reader, Matter.of(file), decision.get(), text);
        }
        var model = new CardDoneView.Model(file, rounds.of(file.panel()), cards.mayDecideNow(reader, file));
        return CardDoneView.render(model, text);
    }
}
