package dev.convene.slack.scheduling;

import dev.convene.delivery.Audience;
import dev.convene.reminder.DayDigest;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The morning's message; the day stands in its key. */
@Component
class DigestNotice implements Notice {

    private final Interviews interviews;
    private final ReadInterview files;

    DigestNotice(Interviews interviews, ReadInterview files) {
        this.interviews = interviews;
        this.files = files;
    }

    @Override
    public String kind() {
        return DayDigest.KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        if (!(telling.audience() instanceof Audience.Member(var member))) {
            return Optional.empty();
        }
        var day = LocalDate.parse(telling.key().split(":")[1]);
        var theirs = on(day, member, telling.zone());
        return Optional.of(DigestView.render(new DigestView.Model(day, theirs, member), telling.text()));
    }

    private List<Facts> on(LocalDate day, MemberId member, ZoneId zone) {
        return interviews.seating(member, day.atStartOfDay(zone).toInstant()).stream()
                .filter(panel -> panel.interview()
                        .slot()
                        .startsAt()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(day))
                .flatMap(panel -> files.file(panel.interview().id()).stream())
                .map(Facts::of)
                .toList();
    }
}
