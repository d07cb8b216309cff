package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Decide;
import dev.convene.candidate.History;
import dev.convene.candidate.Undo;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Reader;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What came of a decision. Only for readers of whom it is known that they may follow the candidacy. */
@Component
class DecidedPages {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final History history;
    private final Undo undo;
    private final Interviews interviews;

    DecidedPages(Candidacies candidacies, CandidacyRights rights, History history, Undo undo, Interviews interviews) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.history = history;
        this.undo = undo;
        this.interviews = interviews;
    }

    View after(Reader reader, Matter matter, Decide.Outcome outcome, Text.In text) {
        var file = candidacies.require(matter.candidacy());
        var fresh = outcome instanceof Decide.Outcome.Decided;
        var sentences = new ArrayList<Words>();
        sentences.add(came(reader, file, matter, outcome, text));
        sentences.addAll(booked(file, fresh, text));
        return page(reader, file, matter, sentences, fresh, text);
    }

    /** On hold, what is booked was kept or cancelled; it is said which. */
    private List<Words> booked(CandidacyFile file, boolean fresh, Text.In text) {
        if (!fresh || file.candidacy().standing().status() != CandidacyStatus.ON_HOLD) {
            return List.of();
        }
        var booked = Booked.of(file, interviews);
        return List.of(
                booked == 0
                        ? text.of("slack.feedback.now.nothing-booked")
                        : text.plural("slack.feedback.now.still-booked", booked));
    }

    /** The card and the decision came in one form. */
    View afterCard(Reader reader, Matter matter, Decide.Outcome outcome, Text.In text) {
        var file = candidacies.require(matter.candidacy());
        var sentences = List.of(text.of("slack.feedback.done.alone"), came(reader, file, matter, outcome, text));
        return page(reader, file, matter, sentences, outcome instanceof Decide.Outcome.Decided, text);
    }

    /** Somebody decided before, or the candidacy went its way without a decision. */
    View already(Reader reader, CandidacyFile file, Matter matter, Text.In text) {
        return page(reader, file, matter, List.of(overtaken(reader, file, matter, text)), false, text);
    }

    private View page(
            Reader reader, CandidacyFile file, Matter matter, List<Words> sentences, boolean fresh, Text.In text) {
        var heading = new Heading(file, matter.stage(file)).full(text);
        var recruits = rights.mayRecruit(reader.id(), file);
        var act = fresh ? undo.offered(reader.id(), file.id()).orElse(null) : null;
        return DecidedView.render(new DecidedView.Model(file, heading, sentences, recruits, fresh, act), text);
    }

    private Words came(Reader reader, CandidacyFile file, Matter matter, Decide.Outcome outcome, Text.In text) {
        return switch (outcome) {
            case Decide.Outcome.Decided _ ->
                history.decision(matter.candidacy(), matter.stage(), matter.attempt())
                        .map(entry -> text.of("slack.feedback.decided.recorded", DecisionWords.what(entry, file, text)))
                        .orElseThrow();
            case Decide.Outcome.NotYours refused -> notYours(refused, text);
            case Decide.Outcome.Overtaken _ -> overtaken(reader, file, matter, text);
            case Decide.Outcome.ReasonMissing _ -> text.of("slack.feedback.decide.reason-missing");
        };
    }

    static Words notYours(Decide.Outcome.NotYours refused, Text.In text) {
        return refused.deciders().isEmpty()
                ? text.of("slack.feedback.decide.nobody")
                : text.of("slack.feedback.decide.not-yours", Buttons.people(refused.deciders(), text));
    }

    private Words overtaken(Reader reader, CandidacyFile file, Matter matter, Text.In text) {
        return history.decision(matter.candidacy(), matter.stage(), matter.attempt())
                .map(entry -> text.of(
                        "slack.feedback.decided.already",
                        entry.actor(),
                        text.dates().moment(entry.at(), reader.zone()),
                        DecisionWords.what(entry, file, text)))
                .orElseGet(() -> text.of("slack.feedback.decided.moved-on"));
    }
}
