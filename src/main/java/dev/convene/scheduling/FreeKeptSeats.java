package dev.convene.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.KeptAwayChanged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever must learn nothing of a candidacy any more gives up their seats; recruiters are told as of one who declined. */
@Component
class FreeKeptSeats {

    private final Candidacies candidacies;
    private final Interviews interviews;
    private final Clock clock;

    FreeKeptSeats(Candidacies candidacies, Interviews interviews, Clock clock) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.clock = clock;
    }

    @EventListener
    void on(KeptAwayChanged changed) {
        var file = candidacies.require(changed.candidacy());
        interviews.of(changed.candidacy()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .filter(panel -> panel.interview().slot().startsAt().isAfter(clock.instant()))
                .forEach(panel -> free(interviews.lock(panel.interview().id()), file));
    }

    private void free(Panel panel, CandidacyFile file) {
        panel.seats().stream()
                .filter(seat -> seat.answer().isLive() && file.isKeptFrom(seat.member()))
                .forEach(seat -> {
                    seat.decline(DeclineReason.KEPT_AWAY, null);
                    interviews.save(seat);
                });
    }
}
