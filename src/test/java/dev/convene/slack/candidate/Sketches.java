package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.History;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.candidate.Undoable;
import dev.convene.insight.Situation;
import dev.convene.panel.Team;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Reader;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.MadeInterview;
import dev.convene.testing.People;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the samples of this area are drawn from: one candidacy with the least, one with the most. */
final class Sketches {

    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    static final MemberId MANAGER = new MemberId(People.MANAGER);
    static final Reader READER = new Reader(RECRUITER, Locale.UK, ZoneId.of("Europe/Paris"));
    static final String ODD = "<!channel> & *שלום* 😀 ";
    static final CandidacyFile LEAST = MadeCandidacy.in("developer").file();
    static final CandidacyFile MOST = most("developer", "managerial").file();
    static final CandidacyFile VISITING =
            most("cto", "with-vpes").named("عمر الخيام").file();
    static final CandidacyFile HELD = MadeCandidacy.in("developer")
            .at("operational", 1, CandidacyStatus.ON_HOLD)
            .file();
    static final CandidacyFile OFFERED =
            most("developer", "contract").named("Ana").file();

    static final Undoable ACT = new Undoable(
            123_456_789, RECRUITER, History.What.BEGAN, NOW, LEAST.candidacy().standing());

    private Sketches() {}

    static Stage.Meeting meeting(CandidacyFile file) {
        return (Stage.Meeting) file.stage();
    }

    /** Everybody there is on one panel, on site. */
    static Panel crowd(CandidacyFile file, InterviewStatus status) {
        var interview = MadeInterview.of(file).being(status).in(Mode.ON_SITE, ODD.repeat(20), ODD);
        var people = List.of(People.LEAD_DEVELOPER, People.CTO, People.HR, People.VPE, People.DEVELOPER);
        for (var member : people) {
            interview = interview.seating(member, 0, Answer.values()[people.indexOf(member) % 4]);
        }
        return interview.panel();
    }

    static List<Team> teams(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Team(new TeamKey("team-" + n), ODD + n, null))
                .toList();
    }

    static History.Entry entry(History.What what, String stage, @Nullable String reason) {
        return new History.Entry(NOW, MANAGER, what, new StageKey(stage), 1, reason, null, false);
    }

    static List<History.Entry> longHistory(String stage) {
        var every = Stream.of(History.What.values())
                .filter(what -> what != History.What.OFFER_STEP)
                .map(what -> entry(what, stage, what == History.What.DECIDER_NAMED ? MANAGER.value() : ODD.repeat(100)))
                .toList();
        return Stream.generate(() -> every).limit(6).flatMap(List::stream).toList();
    }

    static Situation toSchedule(CandidacyFile file) {
        return new Situation.ToSchedule(meeting(file), Set.of(RECRUITER), NOW);
    }

    private static MadeCandidacy most(String process, String stage) {
        var link = "https://example.com/" + "x".repeat(300);
        return MadeCandidacy.in(process)
                .of(new Person(
                        ODD + "n".repeat(110),
                        "a".repeat(60) + "@" + "b".repeat(180) + ".example",
                        "+33 1 23 45 67 89 <!here>",
                        Locale.UK,
                        ZoneId.of("America/Montreal"),
                        link))
                .to(
                        new OpeningTerms(
                                ODD + "t".repeat(80),
                                new ProcessKey(process),
                                MANAGER,
                                "50 & 60 k€",
                                link,
                                new TeamKey("team-1"),
                                link),
                        Set.of(RECRUITER, new MemberId(People.OTHER_RECRUITER)))
                .keptFrom(Set.of(new MemberId(People.SALES), new MemberId(People.FINANCE)))
                .joining("team-1")
                .at(stage, 3, CandidacyStatus.ACTIVE);
    }

    /** Every kind of waiting there is, for files whose present stage is a meeting. */
    static List<Situation> everySituation() {
        var panel = crowd(MOST, InterviewStatus.CONFIRMED);
        var people = List.of(RECRUITER, MANAGER);
        var offer = (Stage.Offer) OFFERED.stage();
        return List.of(
                toSchedule(MOST),
                new Situation.SeatToFill(panel, people, Set.of(RECRUITER), NOW),
                new Situation.AnswersOpen(panel, people, NOW),
                new Situation.Ahead(panel, NOW),
                new Situation.FeedbackMissing(panel, people, NOW),
                new Situation.ToDecide(Set.of(MANAGER), NOW),
                new Situation.ToDecide(Set.of(), NOW),
                new Situation.DeciderMissing(Set.of(RECRUITER), NOW),
                new Situation.OfferStepOpen(offer, offer.steps().getFirst(), Set.of(RECRUITER), NOW),
                new Situation.OnHold(Set.of(RECRUITER), NOW),
                new Situation.Over(NOW));
    }
}
