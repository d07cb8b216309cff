package dev.convene.slack.scheduling;

import dev.convene.panel.Team;
import dev.convene.process.Count;
import dev.convene.process.Mode;
import dev.convene.process.SeatRule;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Samples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The schedule form of a stage for which anybody may be asked. */
class DepartmentSamples implements Samples {

    private static final SeatRule ANYBODY =
            new SeatRule(new Count.Exactly(3), List.of(), List.of(), List.of(), false, true);

    @Override
    public void show(Shelf shelf) {
        shelf.modal("schedule-anybody", text -> ScheduleView.render(model(Drawn.least(), 0, false), text));
        shelf.modal("schedule-anybody-unnamed", text -> ScheduleView.render(model(Drawn.least(), 0, true), text));
        shelf.modal("schedule-anybody-asked", text -> ScheduleView.render(model(Drawn.most(), 100, true), text));
    }

    private static ScheduleView.Model model(Facts.About about, int departments, boolean asked) {
        var stranger = asked ? new ScheduleView.Person(Drawn.member(7), Drawn.STRANGE, 0) : null;
        var seats = IntStream.range(0, 3)
                .mapToObj(number -> new ScheduleView.Seat(
                        0, number, ANYBODY, List.of(), number == 0 ? Drawn.member(1) : null, stranger))
                .toList();
        var teams = IntStream.range(0, departments)
                .mapToObj(number -> new Team(new TeamKey("team-" + number), Drawn.STRANGE + number, null))
                .toList();
        return new ScheduleView.Model(
                about,
                seats,
                teams,
                new WhenFields.Given(Drawn.START, Duration.ofMinutes(90), Drawn.PARIS, about.zone()),
                Drawn.venue(about, Mode.VIDEO),
                new WhichStage(about.candidacy(), about.stage().key()));
    }
}
