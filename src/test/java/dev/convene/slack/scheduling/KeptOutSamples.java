package dev.convene.slack.scheduling;

import dev.convene.candidate.OpeningTerms;
import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.People;
import java.util.Set;

/** What a recruiter is told of somebody whom Slack keeps out of a channel. */
class KeptOutSamples implements Samples {

    private static final MemberId GUEST = new MemberId(People.GUEST_OF_ONE_CHANNEL);
    private static final MemberId RECRUITER = new MemberId(People.RECRUITER);

    @Override
    public void show(Shelf shelf) {
        var least = MadeCandidacy.in("developer");
        var terms = new OpeningTerms(Drawn.STRANGE, new ProcessKey("developer"), RECRUITER, null, null, null, null);
        var most = least.named(Drawn.STRANGE).to(terms, Set.of(RECRUITER));
        for (var why : Set.of("ura_max_channels", "user_disabled")) {
            var name = why.replace('_', '-');
            shelf.message(
                    "kept-out-" + name,
                    text -> KeptOutView.render(new KeptOutView.Model(least.file(), GUEST, why), text));
            shelf.message(
                    "kept-out-most-" + name,
                    text -> KeptOutView.render(new KeptOutView.Model(most.file(), GUEST, why), text));
        }
    }
}
