package dev.convene.slack.home;

import dev.convene.access.Company;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.OpeningTerms;
import dev.convene.insight.ReadAgenda;
import dev.convene.insight.Task;
import dev.convene.process.HiringProcess;
import dev.convene.process.Mode;
import dev.convene.process.PoolName;
import dev.convene.process.ProcessKey;
import dev.convene.process.Stage;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Reader;
import dev.convene.slack.Samples;
import dev.convene.slack.post.ChannelStanding;
import dev.convene.testing.Made;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.MadeInterview;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The menu, my interviews, the home tab and the settings. */
class HomeSamples implements Samples {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final MemberId ME = new MemberId(People.DEVELOPER);
    private static final Reader READER = new Reader(ME, Locale.UK, ZoneId.of("Europe/Paris"));
    private static final Set<MemberId> MANY = members(9);
    private static final String ODD = "<!channel> & *שלום* 😀 ";
    private static final HiringProcess PROCESS = Made.process("developer");
    private static final CandidacyFile LEAST = MadeCandidacy.in("developer").file();
    private static final CandidacyFile MOST = MadeCandidacy.in("developer")
            .named(ODD.repeat(6))
            .to(terms(), MANY)
            .at("managerial", 3, CandidacyStatus.ACTIVE)
            .file();
    private static final SetUp BARE =
            new SetUp(false, false, List.copyOf(PROCESS.pools().values()), false);
    private static final SetUp HALF = new SetUp(true, true, List.of(), false);

    @Override
    public void show(Shelf shelf) {
        menus(shelf);
        pages(shelf);
        settings(shelf);
    }

    private static void menus(Shelf shelf) {
        menu(shelf, "menu-nobody", hats(false, false, false), null, List.of());
        menu(shelf, "menu-nobody-yet", new Hats(false, false, false, false, false, Set.of(), MANY), null, List.of());
        menu(shelf, "menu-no-admin", new Hats(false, false, false, false, false, Set.of(), Set.of()), null, List.of());
        menu(
                shelf,
                "menu-interviewer",
                hats(false, false, true),
                null,
                tasks(LEAST).subList(0, 1));
        menu(
                shelf,
                "menu-guest",
                new Hats(false, false, false, true, true, MANY, MANY),
                null,
                tasks(LEAST).subList(0, 1));
        menu(shelf, "menu-guest-without-any", new Hats(false, false, false, false, true, MANY, MANY), null, List.of());
        menu(shelf, "menu-recruiter", hats(false, true, true), null, tasks(MOST));
        menu(shelf, "menu-first-run", hats(true, false, false), BARE, List.of());
        menu(shelf, "menu-most", hats(true, true, true), HALF, tasks(MOST));
    }

    private static void menu(
            Shelf shelf, String name, Hats hats, @org.jspecify.annotations.Nullable SetUp setUp, List<Task> tasks) {
        shelf.message(name, text -> MenuView.render(new MenuView.Model(READER, hats, setUp, tasks), text));
    }

    private static void pages(Shelf shelf) {
        var idle = page(hats(false, false, true), new ReadAgenda.Mine(List.of(), List.of()), List.of());
        var nobody = page(hats(false, false, false), new ReadAgenda.Mine(List.of(), List.of()), List.of());
        var some = new ReadAgenda.Mine(List.of(interview(LEAST, 0)), tasks(LEAST));
        var least = page(
                hats(false, true, true),
                some,
                List.copyOf(PROCESS.pools().values()).subList(0, 1));
        var crowd = IntStream.range(0, 30).mapToObj(day -> interview(MOST, day)).toList();
        var all = new ArrayList<Task>();
        IntStream.range(0, 15).forEach(each -> all.addAll(tasks(MOST)));
        var most = new Page(
                READER,
                NOW,
                hats(true, true, true),
                BARE,
                new ReadAgenda.Mine(crowd, all),
                List.copyOf(PROCESS.pools().values()),
                Map.of());
        for (var page : Map.of("idle", idle, "nobody", nobody, "least", least, "most", most)
                .entrySet()) {
            shelf.modal("mine-" + page.getKey(), text -> MineView.render(page.getValue(), text));
            shelf.home("home-" + page.getKey(), text -> HomeView.render(page.getValue(), text));
        }
    }

    private static Page page(Hats hats, ReadAgenda.Mine mine, List<PoolName> pools) {
        return new Page(READER, NOW, hats, null, mine, pools, Map.of());
    }

    private static void settings(Shelf shelf) {
        var least = new Company("Convene", null, Locale.FRENCH, ZoneId.of("Europe/Paris"));
        var most = new Company(ODD.repeat(4), "C0PRIVATE", Locale.UK, ZoneId.of("America/Argentina/Buenos_Aires"));
        shelf.modal(
                "settings-least",
                text -> SettingsView.render(new SettingsView.Model(least, Set.of(), Set.of(), null), text));
        for (var standing : ChannelStanding.values()) {
            var checked = new SettingsView.Checked("C0OTHER", standing);
            shelf.modal(
                    "settings-" + standing.name().toLowerCase(Locale.ROOT),
                    text -> SettingsView.render(new SettingsView.Model(most, MANY, MANY, checked), text));
        }
    }

    private static List<Task> tasks(CandidacyFile file) {
        var stage = (Stage.Meeting) file.stage();
        var step = ((Stage.Offer) PROCESS.stages().getLast()).steps().getFirst();
        var declined = MadeInterview.of(file)
                .seating(People.DEVELOPER, 0, Answer.DECLINED)
                .seating(People.CTO, 0, Answer.DECLINED);
        return List.of(
                new Task.AnswerInvitation(interview(file, 0), NOW),
                new Task.WriteScorecard(interview(file, 0), false, NOW),
                new Task.WriteScorecard(interview(file, 0), true, NOW),
                new Task.DecideStage(file, NOW),
                new Task.NameDecider(file, NOW),
                new Task.ScheduleStage(file, stage, NOW),
                new Task.FillSeat(new InterviewFile(declined.panel(), file), NOW),
                new Task.CompleteOfferStep(file, step, NOW));
    }

    private static InterviewFile interview(CandidacyFile file, int day) {
        var made = MadeInterview.of(file)
                .at(NOW.plus(Duration.ofDays(day)), Duration.ofMinutes(90))
                .in(Mode.ON_SITE, ODD.repeat(10), null)
                .seating(People.DEVELOPER, 0, day % 2 == 0 ? Answer.ASKED : Answer.ACCEPTED)
                .seating(People.CTO, 0, Answer.ACCEPTED);
        return new InterviewFile(made.panel(), file);
    }

    private static OpeningTerms terms() {
        return new OpeningTerms(
                ODD.repeat(5),
                new ProcessKey("developer"),
                new MemberId(People.MANAGER),
                null,
                null,
                new TeamKey("team-1"),
                null);
    }

    private static Hats hats(boolean admin, boolean recruiter, boolean interviewer) {
        return new Hats(admin, recruiter, false, interviewer, false, MANY, MANY);
    }

    private static Set<MemberId> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new MemberId("U000" + each))
                .collect(java.util.stream.Collectors.toSet());
    }
}
