package dev.convene.sandbox;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.Standing;
import dev.convene.process.Mode;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Takes a developer past the first stage, to an interview that its panel has accepted, so that reminders are due at once. */
final class DemoInterview {

    /** An hour at which both of the demo's zones are at work. */
    private static final LocalTime START = LocalTime.of(15, 0);

    private final DemoPeople people;
    private final BeanFactory bot;

    DemoInterview(DemoPeople people, BeanFactory bot) {
        this.people = people;
        this.bot = bot;
    }

    void arrange(CandidacyId candidacy) {
        var met = new Decision(DecisionKind.NEXT, "", null, false);
        var first = standing(candidacy);
        DemoData.must(
                bot.getBean(Decide.class)
                        .decide(people.id("recruiter-1"), candidacy, first.stage(), first.attempt(), met),
                Decide.Outcome.Decided.class);
        accept(book(candidacy), panel());
    }

    private InterviewId book(CandidacyId candidacy) {
        var booking = new Booking(
                candidacy,
                standing(candidacy).stage(),
                new Booking.When(nextWorkingDay().toInstant(), Duration.ofMinutes(90), DemoData.PARIS),
                panel(),
                new Venue(Mode.VIDEO, "https://meet.example.com/developer", null),
                Telling.WHEN_ALL_ACCEPTED);
        return DemoData.must(
                        bot.getBean(BookInterview.class).book(people.id("recruiter-1"), booking),
                        Booking.Outcome.Booked.class)
                .interview();
    }

    private void accept(InterviewId interview, List<Placement> panel) {
        var answers = bot.getBean(AnswerInvitation.class);
        panel.forEach(
                seat -> DemoData.must(answers.accept(seat.member(), interview), AnswerInvitation.Reply.Noted.class));
    }

    private List<Placement> panel() {
        return List.of(
                new Placement(0, people.id("product-owner-1")),
                new Placement(1, people.id("developer-1")),
                new Placement(1, people.id("developer-2")));
    }

    private Standing standing(CandidacyId candidacy) {
        return bot.getBean(Candidacies.class).require(candidacy).candidacy().standing();
    }

    private ZonedDateTime nextWorkingDay() {
        var today = LocalDate.ofInstant(bot.getBean(Clock.class).instant(), DemoData.PARIS);
        var day = today.plusDays(1);
        while (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(START).atZone(DemoData.PARIS);
    }
}
