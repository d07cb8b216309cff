package dev.convene.slack.scheduling;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms begin with. */
@Component
class FirstProposal {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Clock clock;
    private final WhoHelps whom;
    private final VenueForms venues;

    FirstProposal(Clock clock, WhoHelps whom, VenueForms venues) {
        this.clock = clock;
        this.whom = whom;
        this.venues = venues;
    }

    VenueForms venues() {
        return venues;
    }

    WhoHelps whom() {
        return whom;
    }

    /** What is written down afterwards mostly took place on the working day before. */
    Instant lastWorkingMorning(ZoneId zone) {
        var day = clock.instant().atZone(zone).toLocalDate().minusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /** The day after tomorrow leaves the panel time to answer; ten o'clock suits most people. */
    Instant nextWorkingMorning(ZoneId zone) {
        var day = clock.instant().atZone(zone).toLocalDate().plusDays(2);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
