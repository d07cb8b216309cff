package dev.convene.slack.scheduling;

import dev.convene.panel.Absences;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Message;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says who of a panel is away at its time. They are asked all the same: the recruiter may know better. */
@Component
class AwayWarning {

    private static final int MOST_BUTTONS = 4;

    private final ReadInterview interviews;
    private final Absences absences;
    private final MemberNames names;

    AwayWarning(ReadInterview interviews, Absences absences, MemberNames names) {
        this.interviews = interviews;
        this.absences = absences;
        this.names = names;
    }

    /** Nothing where everybody is there. */
    void tell(Talk talk, InterviewId id) {
        var file = interviews.require(id);
        var facts = Facts.of(file);
        var away = absences.away(
                file.panel().expected(), facts.slot().startsAt(), facts.slot().endsAt());
        if (!away.isEmpty()) {
            talk.tell(message(facts, away, talk.text()));
        }
    }

    private Message message(Facts facts, Set<MemberId> away, Text.In text) {
        var line = text.plural(
                "slack.scheduling.away",
                away.size(),
                names.of(away, text),
                Phrases.in(text).without(facts.about()));
        return Message.saying(line)
                .section(line)
                .actions(away.stream()
                        .limit(MOST_BUTTONS)
                        .map((MemberId member) -> Notices.replace(facts, member, text))
                        .toList())
                .build();
    }
}
