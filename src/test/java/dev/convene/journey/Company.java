package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.reminder.NextReminder;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.DemoClock;
import dev.convene.sandbox.DemoSetting;
import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.testing.Backup;
import dev.convene.testing.Balancer;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The company of the stories: set up in Slack by its admin and recruiter, with a clock of its own. */
final class Company implements AutoCloseable {

    private final ConveneScenario convene;
    private Calendar calendar;

    private Company(ConveneScenario convene) {
        this.convene = convene;
        calendar = calendarOf(convene);
        convene.slack().settings().loadingViews(modal -> modal.callbackId().equals("notice"));
    }

    private static Calendar calendarOf(ConveneScenario convene) {
        return new Calendar(
                convene.bean(DemoClock.class), convene.bean(NextReminder.class), convene.bean(RingReminders.class));
    }

    /** Nobody has been named yet, and no pool is filled. */
    static Company start(Line line) {
        return new Company(ConveneScenario.start(line, DemoSetting.class));
    }

    /** With everybody in the pools and teams that both processes need. */
    static Company atWork(Line line) {
        return start(line).atWork();
    }

    /** The same, run by two instances of the bot. */
    static Company atWork(Line line, Balancer balancer) {
        return new Company(ConveneScenario.start(line, DemoSetting.class).shared(line, balancer)).atWork();
    }

    private Company atWork() {
        isSetUpByItsAdmin();
        fillsItsPools();
        namesItsTeams();
        return this;
    }

    Person as(String member) {
        return convene.as(member);
    }

    LocalSlack slack() {
        return convene.slack();
    }

    String address() {
        return convene.address();
    }

    Calendar calendar() {
        return calendar;
    }

    /** Everything that the bot keeps, as of now, while it works. */
    Backup backup() {
        return Backup.of(convene.bean(DataSource.class), convene.bean(Flyway.class));
    }

    /** The bot and its database are gone; another bot begins, by the same Slack, with what the backup holds. */
    void isRestoredFrom(Backup backup, String statements, String... settings) {
        var database = backup.restored();
        new JdbcTemplate(database).execute(statements);
        convene.moveTo(database, List.of(settings), DemoSetting.class);
        calendar = calendarOf(convene);
    }

    /** Waits until everything that should be in Slack is there. */
    void isQuiet() {
        var database = convene.bean(JdbcClient.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.sql("select count(*) = 0 from dispatches where state = 'WANTED'")
                        .query(Boolean.class)
                        .single());
    }

    /** A statement that nobody in the company could give; for a database that goes wrong. */
    void database(String statement) {
        convene.bean(JdbcClient.class).sql(statement).update();
    }

    Census census() {
        return Census.of(convene.bean(JdbcClient.class));
    }

    @Override
    public void close() {
        convene.close();
    }

    void isSetUpByItsAdmin() {
        slack().joins("recruiting", slack().workspace().botUserId());
        var admin = as(People.ADMIN);
        admin.types("/interview settings");
        var settings = admin.modalCalled("settings")
                .fill("settings-company", "Example company")
                .pickUsers("settings-recruiters", People.RECRUITER, People.OTHER_RECRUITER)
                .choose("settings-language", "en")
                .choose("settings-zone", "Europe/Paris")
                .pickConversation("settings-channel", slack().channelId("recruiting"));
        admin.modal(modal -> modal.says("Convene is in this channel, and it is private."));
        accepted(settings);
    }

    void fillsItsPools() {
        pool("product-owners", People.PRODUCT_OWNER, People.OTHER_PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER, People.THIRD_DEVELOPER);
        pool("lead-developers", People.LEAD_DEVELOPER, People.OTHER_LEAD_DEVELOPER);
        pool("vpe", People.VPE, People.OTHER_VPE);
        pool("cto", People.CTO);
        pool("ceo", People.CEO);
        pool("cpo", People.CPO);
        pool("hr", People.HR, People.OTHER_HR);
    }

    void namesItsTeams() {
        as(People.RECRUITER).types("/interview pool");
        team("Engineering", null, People.VPE, People.OTHER_VPE, People.CTO);
        team("Checkout", "Engineering", People.LEAD_DEVELOPER, People.DEVELOPER, People.SECOND_DEVELOPER);
        team("Accounts", "Engineering", People.OTHER_LEAD_DEVELOPER, People.THIRD_DEVELOPER);
        team("Product", null, People.PRODUCT_OWNER, People.OTHER_PRODUCT_OWNER, People.CPO);
        team("Sales", null, People.SALES);
        team("Support", null, People.SUPPORT);
        team("Finance", null, People.FINANCE);
        as(People.RECRUITER).modalCalled("pools").close();
    }

    private void pool(String key, String... members) {
        var recruiter = as(People.RECRUITER);
        recruiter.types("/interview pool " + key);
        accepted(recruiter.modalCalled("pool").pickUsers("pool-members", members));
    }

    private void team(String name, @Nullable String parent, String... members) {
        var recruiter = as(People.RECRUITER);
        recruiter.modalCalled("pools").clicks("add-team");
        var form = recruiter.modalCalled("team").fill("team-name", name).pickUsers("team-people", members);
        if (parent != null) {
            form.choose("team-parent", parent);
        }
        accepted(form);
        recruiter.modal(list -> list.callbackId().equals("pools") && list.says(name));
    }

    void opens(String title, String process, String manager) {
        var recruiter = as(People.RECRUITER);
        recruiter.types("/interview opening");
        if (recruiter.modal().callbackId().equals("openings")) {
            recruiter.modal().clicks("create-opening");
        }
        accepted(recruiter
                .modalCalled("create-opening")
                .fill("opening-title", title)
                .choose("opening-process", process)
                .pickUsers("opening-manager", manager)
                .fill("opening-pay", "45 000 – 55 000 €")
                .fill("opening-video", "https://meet.example.com/" + process));
    }

    static void accepted(Modal form) {
        var submitted = form.submit();
        assertThat(submitted.errors()).isEmpty();
        assertThat(submitted.accepted()).as(submitted.result()).isTrue();
    }
}
