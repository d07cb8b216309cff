package dev.convene.slack.panel;

import dev.convene.panel.Absence;
import dev.convene.panel.AbsenceId;
import dev.convene.panel.Leave;
import dev.convene.panel.WorkingWeek;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.FindTouched;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.Made;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.MadeInterview;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Absences. */
class AwaySamples implements Samples {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId READER = new MemberId("U0000001");
    private static final MemberId COLLEAGUE = new MemberId("U0000002");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Override
    public void show(Shelf shelf) {
        hours(shelf);
        var day = new Leave(DAY, DAY, null, null, PARIS);
        var span = new Leave(DAY, DAY.plusDays(10), LocalTime.of(14, 0), LocalTime.of(12, 30), PARIS);
        shelf.modal("away-least", text -> AwayView.render(new AwayView.Model(null, day, null, List.of()), text));
        shelf.modal(
                "away-most",
                text -> AwayView.render(
                        new AwayView.Model(
                                COLLEAGUE,
                                span,
                                text.of("slack.panel.away.not-understood", "<!channel> & *שלום* 😀 ".repeat(9)),
                                own(60)),
                        text));
        check(shelf, "away-check-least", READER, day, new FindTouched.Touched(List.of(), 0));
        check(shelf, "away-check-one", READER, day, new FindTouched.Touched(List.of(interview()), 0));
        check(
                shelf,
                "away-check-most",
                COLLEAGUE,
                span,
                new FindTouched.Touched(Collections.nCopies(45, interview()), 2));
        done(shelf, "away-done-least", READER, 0);
        done(shelf, "away-done-most", COLLEAGUE, 12);
        shelf.message("away-told", text -> AwayDoneView.told(absence(1, COLLEAGUE), text));
    }

    private static void check(Shelf shelf, String name, MemberId member, Leave leave, FindTouched.Touched touched) {
        var model = new AwayCheckView.Model(new AwayForm(member, leave), READER, touched, PARIS);
        shelf.modal(name, text -> AwayCheckView.render(model, text));
    }

    private static void done(Shelf shelf, String name, MemberId member, int touched) {
        var model = new AwayDoneView.Model(absence(1, member), READER, touched);
        shelf.message(name, text -> AwayDoneView.render(model, text));
    }

    private static List<Absence> own(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> absence(each, READER))
                .toList();
    }

    private static Absence absence(int number, MemberId member) {
        var from = DAY.plusDays(number * 10L);
        return new Absence(
                new AbsenceId(Made.id("absence " + number)),
                member,
                from.atStartOfDay(PARIS).toInstant(),
                from.plusDays(3).atStartOfDay(PARIS).toInstant(),
                PARIS,
                READER);
    }

    private static InterviewFile interview() {
        var file = MadeCandidacy.in("developer")
                .named("<!channel> & *שלום* 😀 ".repeat(9))
                .file();
        return new InterviewFile(
                MadeInterview.of(file)
                        .seating(READER.value(), 0, Answer.ACCEPTED)
                        .panel(),
                file);
    }

    private static void hours(Shelf shelf) {
        var day = List.of(
                new WorkingWeek.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new WorkingWeek.Hours(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        var full = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(each -> each, _ -> day));
        shelf.modal(
                "hours-least",
                text -> HoursView.render(
                        new HoursView.Model(
                                new WorkingWeek(Map.of(DayOfWeek.MONDAY, day), Set.of()),
                                ZoneId.of("Europe/Paris"),
                                "NONE",
                                Set.of()),
                        text));
        shelf.modal(
                "hours-most",
                text -> HoursView.render(
                        new HoursView.Model(
                                new WorkingWeek(full, Set.of(DayOfWeek.values())),
                                ZoneId.of("America/Argentina/ComodRivadavia"),
                                "FR",
                                Set.copyOf(List.of(Locale.getISOCountries()).subList(60, 159))),
                        text));
    }
}
