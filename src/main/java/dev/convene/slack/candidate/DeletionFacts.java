package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Place;
import dev.convene.mail.Letters;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.slack.RoomPlan;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What deleting a candidacy would do, for whoever asks before. */
@Component
class DeletionFacts {

    private final Candidacies candidacies;
    private final Interviews interviews;
    private final Letters letters;
    private final Deliveries deliveries;

    DeletionFacts(Candidacies candidacies, Interviews interviews, Letters letters, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.letters = letters;
        this.deliveries = deliveries;
    }

    DeleteView.Model of(CandidacyFile file, ZoneId zone) {
        var elsewhere = candidacies.ofCandidate(file.candidate().id()).size() - 1;
        return new DeleteView.Model(
                file, ahead(file), elsewhere, letters.lastSent(file.id()).isPresent(), frozen(file), zone);
    }

    private List<Panel> ahead(CandidacyFile file) {
        return interviews.of(file.id()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .toList();
    }

    /** The channel of a candidacy that has ended: archived, and with that out of the bot's reach. */
    private @Nullable String frozen(CandidacyFile file) {
        var id = file.id().value();
        return file.candidacy().standing().status().isOpen()
                ? null
                : deliveries
                        .placeOf(RoomPlan.LOGISTICS + ":" + id, new Audience.Logistics(id))
                        .map(Place::conversation)
                        .orElse(null);
    }
}
