package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageClockTest extends BrowserTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Plan PLAN = new Plan();
    private static final Clock REAL = Clock.systemUTC();

    private static boolean served;

    @BeforeEach
    void serveClock() {
        if (!served) {
            var apart = Duration.between(REAL.instant(), MONDAY_NOON);
            PLAN.clock = new DemoClock(Clock.offset(REAL, apart));
            ClockServlet.serve(slack, new Journey(PLAN.clock, REAL, PLAN), ZoneId.of("Europe/Paris"));
            served = true;
        }
    }

    @Test
    void theNextMomentIsOneButtonAwayAndWhatComesIsDatedByTheDemo() {
        PLAN.add("soon", Duration.ofHours(1));
        visit(RECRUITER);
        assertThat(page.locator(".clock-next")).containsText("developer-1");
        page.locator("#clock-next").click();
        assertThat(page.locator("#clock-next")).hasCount(0);
        assertThat(page.locator("#clock-now")).containsText("lun. 23 nov.");
        assertThat(PLAN.rung).containsExactly("soon");
        types("I am here");
        var shown = page.locator("[data-ts] time[datetime]").last();
        assertThat(shown.getAttribute("datetime")).startsWith("2026-11-23T12:0");
    }

    @Test
    void aLongWayPassesByAllThatIsDue() {
        PLAN.rung.clear();
        PLAN.add("late", Duration.ofHours(30));
        PLAN.add("second", Duration.ofMinutes(20));
        PLAN.add("first", Duration.ofMinutes(10));
        visit(RECRUITER);
        page.locator("[data-advance='60']").click();
        assertThat(page.locator(".clock-next")).containsText("late");
        assertThat(PLAN.rung).containsExactly("first", "second");
    }

    /** Moments that are due, rung in their order by a clock that must have reached them. */
    private static final class Plan implements Agenda {

        private final Queue<Moment> due = new PriorityQueue<>(Comparator.comparing(Moment::at));
        private final List<String> rung = new ArrayList<>();
        private DemoClock clock = new DemoClock(Clock.fixed(MONDAY_NOON, ZoneOffset.UTC));

        void add(String what, Duration in) {
            due.add(new Moment(clock.instant().plus(in), what, DEVELOPER));
        }

        @Override
        public Optional<Moment> next() {
            return Optional.ofNullable(due.peek());
        }

        @Override
        public void ring() {
            while (!due.isEmpty() && !due.element().at().isAfter(clock.instant())) {
                rung.add(due.remove().what());
            }
        }
    }
}
