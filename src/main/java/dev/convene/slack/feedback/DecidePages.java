package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.ReadCandidacy;
import dev.convene.feedback.Round;
import dev.convene.feedback.Rounds;
import dev.convene.mail.ForeseeLetter;
import dev.convene.mail.Letter;
import dev.convene.mail.Written;
import dev.convene.process.Stage;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Reader;
import dev.convene.slack.Refusal;
import dev.convene.slack.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form to decide with; for whom it is not, or no longer, the reason. */
@Component
class DecidePages {

    private final ReadCandidacy readCandidacy;
    private final CandidacyRights rights;
    private final Interviews interviews;
    private final Rounds rounds;
    private final DecidedPages decided;
    private final ForeseeLetter letters;

    DecidePages(
            ReadCandidacy readCandidacy,
            CandidacyRights rights,
            Interviews interviews,
            Rounds rounds,
            DecidedPages decided,
            ForeseeLetter letters) {
        this.readCandidacy = readCandidacy;
        this.rights = rights;
        this.interviews = interviews;
        this.rounds = rounds;
        this.decided = decided;
        this.letters = letters;
    }

    View open(Reader reader, Matter matter, Text.In text) {
        return open(reader, matter, "", text);
    }

    /**
     * The form.
     *
     * @param chosen what is chosen so far; empty where nothing is
     * @throws Refusal for somebody who may not decide, or not know of the candidacy at all
     */
    View open(Reader reader, Matter matter, String chosen, Text.In text) {
        var file = readCandidacy
                .read(reader.id(), matter.candidacy())
                .orElseThrow(() -> new Refusal("slack.feedback.decide.not-allowed"));
        if (!matter.isOpen(file)) {
            return decided.already(reader, file, matter, text);
        }
        var stage = matter.stage(file);
        if (!rights.mayDecide(reader.id(), file, stage)) {
            throw notYours(file, stage, text);
        }
        var foreseen = chosen.equals(DecisionKind.NOT_RETAINED.name()) ? letter(reader, file) : null;
        var booked = Booked.of(file, interviews);
        return DecideView.render(
                new DecideView.Model(file, stage, matter, round(file, matter, stage), foreseen, booked), text);
    }

    private @Nullable Written letter(Reader reader, CandidacyFile file) {
        return letters.foresee(reader.id(), file.id(), Letter.Kind.NOT_RETAINED).orElse(null);
    }

    /** Empty for a stage that nobody evaluates, and before there is an interview. */
    private Optional<Round> round(CandidacyFile file, Matter matter, Stage stage) {
        return stage instanceof Stage.Interview
                ? interviews.current(file.id(), matter.occasion()).map(rounds::of)
                : Optional.empty();
    }

    private static Refusal notYours(CandidacyFile file, Stage stage, Text.In text) {
        var deciders = file.decidersOf(stage).stream().map(Text::mention).toList();
        return deciders.isEmpty()
                ? new Refusal("slack.feedback.decide.nobody")
                : new Refusal("slack.feedback.decide.not-yours", text.list(deciders));
    }
}
