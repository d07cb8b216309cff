package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks whoever booked for the link, the address or the number that was still to come, on the working day before. */
@Component
public class PlaceMissingReminder implements Rung {

    /** What stands before the colon in the notice's key; the interview follows it. */
    public static final String KIND = "place-missing";

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Early enough that the day is left to find out. */
    private static final LocalTime THE_DAY_BEFORE = LocalTime.of(10, 0);

    /** For what was booked too late for the day before. */
    private static final LocalTime ON_THE_DAY = LocalTime.of(8, 30);

    private final Interviews interviews;
    private final Deliveries deliveries;
    private final Clock clock;

    PlaceMissingReminder(Interviews interviews, Deliveries deliveries, Clock clock) {
        this.interviews = interviews;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Empty where the place is known, or no time is left to ask. */
    static Optional<Reminder> about(Interview interview, ZoneId zone, Instant now) {
        var start = interview.slot().startsAt();
        var id = interview.id().value();
        return interview.venue().isToCome()
                ? moments(start.atZone(zone).toLocalDate(), zone)
                        .filter(moment -> moment.isAfter(now) && moment.isBefore(start))
                        .findFirst()
                        .map(moment -> new Reminder(KIND + ":" + id, KIND, interview.bookedBy(), id, moment))
                : Optional.empty();
    }

    private static Stream<Instant> moments(LocalDate day, ZoneId zone) {
        return Stream.of(workingDayBefore(day).atTime(THE_DAY_BEFORE), day.atTime(ON_THE_DAY))
                .map(moment -> moment.atZone(zone).toInstant());
    }

    private static LocalDate workingDayBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
                .filter(before -> !WEEKEND.contains(before.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        interviews
                .find(new InterviewId(reminder.subject()))
                .map(panel -> panel.interview())
                .filter(this::isWanted)
                .ifPresent(_ -> deliveries.want(new Wish(
                        Kind.NOTICE,
                        KIND + ":" + reminder.subject(),
                        new Audience.Member(reminder.member()),
                        reminder.subject())));
    }

    private boolean isWanted(Interview interview) {
        return interview.status().isAhead()
                && interview.slot().startsAt().isAfter(clock.instant())
                && interview.venue().isToCome();
    }
}
