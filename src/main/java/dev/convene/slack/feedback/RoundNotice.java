package dev.convene.slack.feedback;

import dev.convene.candidate.History;
import dev.convene.delivery.Audience;
import dev.convene.feedback.Rounds;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever decides that all cards are in. */
@Component
class RoundNotice implements Notice {

    static final String KIND = "round";

    private final ReadInterview files;
    private final Rounds rounds;
    private final History history;

    RoundNotice(ReadInterview files, Rounds rounds, History history) {
        this.files = files;
        this.rounds = rounds;
        this.history = history;
    }

    static String key(InterviewId interview) {
        return KIND + ":" + interview.value();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        if (!(telling.audience() instanceof Audience.Member(var member))) {
            return Optional.empty();
        }
        return files.file(telling.id(1, InterviewId::new))
                .filter(file -> !file.candidacy().isKeptFrom(member))
                .map(file -> RoundView.render(model(file, member), telling.text()));
    }

    private RoundView.Model model(InterviewFile file, MemberId member) {
        var matter = Matter.of(file);
        return new RoundView.Model(
                file,
                member,
                rounds.of(file.panel()),
                matter.isOpen(file.candidacy()),
                history.decision(matter.candidacy(), matter.stage(), matter.attempt()));
    }
}
