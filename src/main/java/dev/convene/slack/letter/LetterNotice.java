package dev.convene.slack.letter;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.mail.Letter;
import dev.convene.mail.LetterChanged;
import dev.convene.mail.LetterId;
import dev.convene.mail.Letters;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Audiences;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the opening's recruiters each letter that waits for one of them to read and send it. */
@Component
class LetterNotice implements Notice {

    private static final String KIND = "letter";

    private final Letters letters;
    private final ReadInterview interviews;
    private final Candidacies candidacies;
    private final Audiences audiences;
    private final Deliveries deliveries;

    LetterNotice(
            Letters letters,
            ReadInterview interviews,
            Candidacies candidacies,
            Audiences audiences,
            Deliveries deliveries) {
        this.letters = letters;
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    /** What goes by itself is told only if it comes back. */
    @EventListener
    void on(LetterChanged changed) {
        var key = KIND + ":" + changed.letter().value();
        var isReady =
                letters.find(changed.letter()).map(Letter::status).orElse(Letter.Status.DROPPED) == Letter.Status.READY;
        if (!isReady) {
            deliveries.refresh(key);
            return;
        }
        want(changed.candidacy(), key);
    }

    /** Others may be the ones who send it from now on. */
    @EventListener
    void on(OpeningCorrected corrected) {
        letters.waiting(corrected.candidacy())
                .forEach(letter ->
                        want(corrected.candidacy(), KIND + ":" + letter.id().value()));
    }

    private void want(CandidacyId candidacy, String key) {
        audiences
                .recruitersOf(candidacies.require(candidacy))
                .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, candidacy.value())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return letters.find(telling.id(1, LetterId::new))
                .flatMap(letter -> about(letter)
                        .map(about -> LetterView.render(
                                new LetterView.Model(
                                        letter.id(),
                                        letter.kind(),
                                        LetterView.Progress.of(letter),
                                        letters.goByMail(),
                                        about),
                                telling.zone(),
                                telling.text())));
    }

    private Optional<LetterView.About> about(Letter letter) {
        return candidacies
                .find(letter.candidacy())
                .map(file -> letter.interview()
                        .flatMap(interviews::file)
                        .map(LetterView.About::of)
                        .orElseGet(() -> LetterView.About.of(file)));
    }
}
