package dev.convene.slack.feedback;

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

/** Asks a panelist whether the card that a recruiter typed for them is what they said. */
@Component
class ReportedCardNotice implements Notice {

    private static final String KIND = "card-reported";

    private final ReadInterview files;
    private final Rounds rounds;

    ReportedCardNotice(ReadInterview files, Rounds rounds) {
        this.files = files;
        this.rounds = rounds;
    }

    static String key(InterviewId interview, MemberId author) {
        return KIND + ":" + interview.value() + ":" + author;
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
                .map(file -> ReportedCardView.render(model(file, member), telling.text()));
    }

    private ReportedCardView.Model model(InterviewFile file, MemberId member) {
        return new ReportedCardView.Model(
                file,
                rounds.reporter(file.interview().id(), member).orElse(null),
                rounds.of(file.panel()).submitted().contains(member));
    }
}
