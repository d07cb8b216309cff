package dev.convene.slack.candidate;

import static dev.convene.slack.candidate.Sketches.LEAST;
import static dev.convene.slack.candidate.Sketches.MANAGER;
import static dev.convene.slack.candidate.Sketches.MOST;
import static dev.convene.slack.candidate.Sketches.RECRUITER;

import dev.convene.candidate.CandidacyStatus;
import dev.convene.slack.Samples;
import dev.convene.slack.ViewMeta;
import dev.convene.testing.MadeCandidacy;
import java.util.Set;

/** What is shown where everybody who would decide is kept away. */
class DeciderSamples implements Samples {

    @Override
    public void show(Shelf shelf) {
        var meta = ViewMeta.of("candidacy", MOST.id().value());
        shelf.modal("decider-least", text -> NameDeciderView.render(new NameDeciderView.Model(LEAST, meta), text));
        shelf.modal("decider-most", text -> NameDeciderView.render(new NameDeciderView.Model(MOST, meta), text));
        var without = MadeCandidacy.in("developer").named(Sketches.ODD).keptFrom(Set.of(RECRUITER, MANAGER));
        shelf.message("decider-missing", text -> DeciderView.missing(without.file(), text));
        shelf.message("decider-found", text -> DeciderView.missing(MOST, text));
        var over = without.at("operational", 1, CandidacyStatus.WITHDRAWN).file();
        shelf.message("decider-passed", text -> DeciderView.missing(over, text));
        shelf.message("decider-named", text -> DeciderView.named(MOST, true, text));
        shelf.message("decider-no-longer", text -> DeciderView.named(MOST, false, text));
    }
}
