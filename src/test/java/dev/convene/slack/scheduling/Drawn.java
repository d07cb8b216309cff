package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.LinkId;
import dev.convene.candidate.SentLink;
import dev.convene.process.Arrangement;
import dev.convene.process.Count;
import dev.convene.process.Criterion;
import dev.convene.process.CriterionKey;
import dev.convene.process.Decider;
import dev.convene.process.HiringProcess;
import dev.convene.process.Kit;
import dev.convene.process.Mode;
import dev.convene.process.PoolName;
import dev.convene.process.ProcessKey;
import dev.convene.process.ProcessVersionId;
import dev.convene.process.Question;
import dev.convene.process.QuestionKey;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.Topic;
import dev.convene.process.Wording;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.Caller;
import dev.convene.scheduling.DeclineReason;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Site;
import dev.convene.scheduling.SiteId;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.TimeSlot;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Interviews for the view catalogue: one with hardly anything in it, one with all there can be. */
final class Drawn {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
    static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    static final MemberId READER = new MemberId("U0000000");
    static final String STRANGE = "<!channel> & *Zoë* 😀 שלום " + "Maximilienne ".repeat(20);

    private static final UUID ID = UUID.fromString("3f2b1c00-0000-4000-8000-000000000001");
    private static final PoolKey DEVELOPERS = new PoolKey("developers");

    private Drawn() {}

    static Facts.About least() {
        var stage = new Stage.Visit(
                new StageKey("afternoon"),
                both("An afternoon"),
                both("To meet."),
                arrangement(List.of(line(1)), false),
                true,
                null,
                null);
        return new Facts.About(new CandidacyId(ID), "Ada", PARIS, "Developer", stage, process(stage), null, false);
    }

    static Facts.About most() {
        var lines = List.of(
                line(2),
                new SeatRule(new Count.Everyone(), List.of(DEVELOPERS), List.of(), List.of(), true, false),
                new SeatRule(
                        new Count.Exactly(3), List.of(), List.of(), List.of(new TeamKey("engineering")), false, true));
        var stage = new Stage.Interview(
                new StageKey("operational"),
                both(STRANGE),
                both(STRANGE.repeat(5)),
                arrangement(lines, true),
                kit(),
                Decider.HIRING_MANAGER);
        return new Facts.About(
                new CandidacyId(ID),
                STRANGE,
                MONTREAL,
                STRANGE,
                stage,
                process(stage),
                "https://cv.example.com/ada?a=1&b=2",
                true);
    }

    static Facts facts(Facts.About about, InterviewStatus status, Answer... answers) {
        var rules = about.stage().recipe().rules();
        var panel = IntStream.range(0, answers.length)
                .mapToObj(seat -> new Facts.Sitting(
                        member(seat),
                        rules.get(seat % rules.size()),
                        answers[seat],
                        answers[seat] == Answer.DECLINED ? DeclineReason.OTHER : null,
                        seat % 3 == 1 ? member(9) : null))
                .toList();
        var full = about.cv() != null;
        return new Facts(
                new InterviewId(ID),
                about,
                new TimeSlot(START, START.plus(about.stage().length()), PARIS),
                new Venue(Mode.VIDEO, full ? "https://meet.example.com/a?b=1&c=2" : null, full ? STRANGE : null),
                status,
                Telling.WHEN_ALL_ACCEPTED,
                panel);
    }

    /** By video, or at the last of many sites, by its clock and with all that can be said of it. */
    static VenueFields.Given venue(Facts.About about, Mode mode) {
        var sites = IntStream.range(0, about.cv() == null ? 0 : 120)
                .mapToObj(number ->
                        new Site(new SiteId(new UUID(7, number)), STRANGE + number, STRANGE, MONTREAL, STRANGE, READER))
                .toList();
        var venue =
                switch (mode) {
                    case VIDEO -> new Venue(Mode.VIDEO, "https://meet.example.com/" + "room".repeat(120), STRANGE);
                    case ON_SITE -> onSite(sites);
                    case PHONE -> Venue.byPhone(Caller.CANDIDATE, about.cv() == null ? null : STRANGE, null);
                };
        return new VenueFields.Given(about.stage().modes(), venue, sites);
    }

    private static Venue onSite(List<Site> sites) {
        return sites.isEmpty() ? new Venue(Mode.ON_SITE, null, null) : Venue.at(sites.get(7), STRANGE, READER, STRANGE);
    }

    /** As many as there can be. */
    static List<SentLink> links() {
        return IntStream.range(0, 10)
                .mapToObj(number -> new SentLink(
                        new LinkId(new UUID(3, number)),
                        STRANGE.substring(0, 60),
                        "https://example.com/?a=1&b=" + number))
                .toList();
    }

    static Facts in(Facts facts, Mode mode) {
        return new Facts(
                facts.id(),
                facts.about(),
                facts.slot(),
                venue(facts.about(), mode).venue(),
                facts.status(),
                facts.telling(),
                facts.panel());
    }

    static MemberId member(int number) {
        return new MemberId("U" + String.format("%07d", number));
    }

    static ScheduleView.Seat seat(Facts.About about, int number, int eligible) {
        var people = IntStream.range(0, eligible)
                .mapToObj(person -> new ScheduleView.Person(member(person), STRANGE + person, person * 60L))
                .toList();
        return new ScheduleView.Seat(
                0, number, about.stage().recipe().rules().getFirst(), people, proposed(people, number), null);
    }

    private static @Nullable MemberId proposed(List<ScheduleView.Person> people, int number) {
        return number < people.size() ? people.get(number).id() : null;
    }

    private static SeatRule line(int people) {
        return new SeatRule(new Count.Exactly(people), List.of(DEVELOPERS), List.of(), List.of(), false, false);
    }

    private static Arrangement arrangement(List<SeatRule> lines, boolean full) {
        var modes = new LinkedHashSet<>(full ? List.of(Mode.VIDEO, Mode.ON_SITE, Mode.PHONE) : List.of(Mode.ON_SITE));
        return new Arrangement(Duration.ofMinutes(90), modes, new Recipe(lines), full ? both(STRANGE) : null);
    }

    private static Kit kit() {
        var criteria = IntStream.range(0, 12)
                .mapToObj(
                        number -> new Criterion(new CriterionKey("criterion-" + number), both(STRANGE), both(STRANGE)))
                .toList();
        var many = IntStream.range(0, 30).mapToObj(_ -> both(STRANGE)).toList();
        return new Kit(
                criteria,
                IntStream.range(0, 10)
                        .mapToObj(number -> new Question(new QuestionKey("question-" + number), both(STRANGE)))
                        .toList(),
                many.stream().map(Topic::new).toList(),
                many);
    }

    private static HiringProcess process(Stage stage) {
        return new HiringProcess(
                new ProcessVersionId(ID),
                new ProcessKey("developer"),
                1,
                both("Developer"),
                List.of(stage),
                Map.of(DEVELOPERS, new PoolName(both("developer"), both("developers"))));
    }

    private static Wording both(String text) {
        return new Wording(text, text);
    }
}
