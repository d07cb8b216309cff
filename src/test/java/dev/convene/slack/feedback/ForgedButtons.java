package dev.convene.slack.feedback;

import dev.convene.delivery.Audience;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import java.util.Optional;

/** Every button about an interview's cards, for whoever a test wants to press it. No bean but where a test says so. */
class ForgedButtons implements Notice {

    static final String KIND = "forged";

    private final ReadInterview files;

    ForgedButtons(ReadInterview files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var interview = telling.id(1, InterviewId::new).value().toString();
        var file = files.file(telling.id(1, InterviewId::new)).orElseThrow();
        var label = Text.person(interview);
        return telling.audience() instanceof Audience.Member
                ? Optional.of(Message.saying(label)
                        .section(label)
                        .actions(
                                Button.of(Acts.SEE_CARDS, label, interview),
                                Button.of(Acts.WRITE_CARD, label, interview),
                                Button.of(Acts.CLOSE_ROUND, label, interview),
                                Button.of(Acts.DECIDE, label, Matter.of(file).value()),
                                Button.of(
                                        Acts.OPEN_CANDIDACY,
                                        label,
                                        file.candidacy().id().value().toString()))
                        .build())
                : Optional.empty();
    }
}
