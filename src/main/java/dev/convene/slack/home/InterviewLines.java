package dev.convene.slack.home;

import dev.convene.panel.Team;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Layout;
import dev.convene.slack.RecipeWords;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Interviews before somebody, under today, this week and later. */
final class InterviewLines {

    private static final int MOST = 20;

    private final Subjects subjects;
    private final Text.In text;
    private final MemberId reader;
    private final Map<TeamKey, Team> teams;

    InterviewLines(Subjects subjects, MemberId reader, Map<TeamKey, Team> teams) {
        this.subjects = subjects;
        this.text = subjects.text();
        this.reader = reader;
        this.teams = teams;
    }

    <L extends Layout<L>> void add(L layout, List<InterviewFile> ahead, Instant now) {
        var today = LocalDate.ofInstant(now, subjects.zone());
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var shown = ahead.stream().limit(MOST).toList();
        group(layout, "today", within(shown, LocalDate.MIN, today));
        group(layout, "week", within(shown, today.plusDays(1), sunday));
        group(layout, "later", within(shown, sunday.plusDays(1), LocalDate.MAX));
        if (ahead.size() > MOST) {
            layout.context(text.plural("slack.home.more-interviews", ahead.size() - MOST));
        }
    }

    private List<InterviewFile> within(List<InterviewFile> ahead, LocalDate first, LocalDate last) {
        return ahead.stream()
                .filter(interview -> {
                    var day = LocalDate.ofInstant(interview.interview().slot().startsAt(), subjects.zone());
                    return !day.isBefore(first) && !day.isAfter(last);
                })
                .toList();
    }

    private <L extends Layout<L>> void group(L layout, String heading, List<InterviewFile> interviews) {
        if (interviews.isEmpty()) {
            return;
        }
        layout.header(text.of("slack.home.heading." + heading));
        interviews.forEach(interview -> add(layout, interview));
    }

    /** Hosts of a visit have nothing to prepare. */
    private <L extends Layout<L>> void add(L layout, InterviewFile interview) {
        if (interview.isEvaluated()) {
            layout.section(line(interview), prepare(interview));
        } else {
            layout.section(line(interview));
        }
    }

    private Words line(InterviewFile interview) {
        var lines = new ArrayList<Words>();
        lines.add(subjects.of(interview));
        lines.add(subjects.when(interview));
        lines.add(people(interview));
        var place = interview.interview().venue().spot();
        if (place != null) {
            lines.add(text.of("slack.home.place", place));
        }
        return Words.lines(lines);
    }

    private Words people(InterviewFile interview) {
        var recipe = RecipeWords.of(interview.candidacy().process(), teams, text);
        var seat = interview.panel().seatOf(reader).orElseThrow();
        var me = text.of(
                "slack.home.seat." + seat.answer().name().toLowerCase(java.util.Locale.ROOT),
                recipe.seat(interview.rule(seat)));
        var others = interview.panel().seats().stream()
                .filter(other ->
                        !other.member().equals(reader) && other.answer().isLive())
                .map(other -> with(other, recipe.seat(interview.rule(other))))
                .toList();
        return others.isEmpty() ? me : text.of("slack.home.with", me, text.list(others));
    }

    private Words with(Seat other, Words role) {
        return text.of("slack.home.with-role", other.member(), role);
    }

    private Button prepare(InterviewFile interview) {
        return Button.of(
                        Acts.PREPARE,
                        text.of("slack.home.button.prepare"),
                        interview.interview().id().value().toString())
                .spoken(text.of("slack.home.prepare-spoken", subjects.of(interview)));
    }
}
