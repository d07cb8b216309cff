package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in a logistics room whom it is about. */
@Component
class RoomPinnedNotice implements Notice {

    private final Candidacies candidacies;

    RoomPinnedNotice(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    public String kind() {
        return Notices.PINNED;
    }

    @Override
    public boolean isPinned() {
        return true;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .map(file -> RoomPinnedView.render(
                        new RoomPinnedView.Model(
                                file.candidate().name(), file.opening().title()),
                        telling.text()));
    }
}
