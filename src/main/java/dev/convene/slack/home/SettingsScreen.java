package dev.convene.slack.home;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Roles;
import dev.convene.access.SetUpCompany;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import dev.convene.slack.ZoneSearch;
import dev.convene.slack.post.ChannelStanding;
import dev.convene.slack.post.LookAtChannel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code /interview settings}. Slack is asked about a channel when it is chosen, since a submission must be answered
 * without asking anybody; what Slack said stands in the form and is remembered by it.
 */
@Component
class SettingsScreen implements Screen {

    private final SetUpCompany setUpCompany;
    private final CompanyProfile profile;
    private final Roles roles;
    private final LookAtChannel look;
    private final Saved saved;

    SettingsScreen(SetUpCompany setUpCompany, CompanyProfile profile, Roles roles, LookAtChannel look, Saved saved) {
        this.setUpCompany = setUpCompany;
        this.profile = profile;
        this.roles = roles;
        this.look = look;
        this.saved = saved;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("settings", List.of("réglages", "paramètres"), this::show)
                .opens(SettingsView.CHANNEL.action(), this::check)
                .options(SettingsView.ZONE.action(), search -> ZoneSearch.matching(search.typed(), search.text()))
                .submission(SettingsView.ID, this::save);
    }

    private void show(Command command) {
        if (roles.isAdmin(command.reader().id())) {
            command.open(() -> SettingsView.render(model(null), command.text()));
        } else {
            command.tell(onlyAdmins(command.text()));
        }
    }

    private Words onlyAdmins(Text.In text) {
        var admins = roles.admins().stream().map(Text::mention).toList();
        return admins.isEmpty()
                ? text.of("slack.home.settings.only-admins.nobody")
                : text.of("slack.home.settings.only-admins", text.list(admins));
    }

    private void check(Press press) {
        var checked = press.form().conversation(SettingsView.CHANNEL).map(this::checked);
        press.redraw(() -> SettingsView.render(model(checked.orElse(null)), press.text()));
    }

    private SettingsView.Checked checked(String channel) {
        return new SettingsView.Checked(channel, look.at(channel));
    }

    private SettingsView.Model model(SettingsView.@Nullable Checked checked) {
        return new SettingsView.Model(profile.current(), roles.recruiters(), roles.furtherAdmins(), checked);
    }

    private Answer save(Submission submission) {
        var form = SettingsForm.read(submission.form());
        var text = submission.text();
        var company = form.company();
        if (company.isEmpty()) {
            return Answer.error(SettingsView.ZONE, text.of("slack.home.settings.zone.unknown"));
        }
        var trouble = trouble(form.channel(), submission);
        if (trouble.isPresent()) {
            return Answer.error(SettingsView.CHANNEL, trouble.get());
        }
        var actor = submission.reader().id();
        return switch (setUpCompany.setUp(actor, company.get(), form.admins(), form.recruiters())) {
            case SetUpCompany.SettingUp.Done _ -> saved.tell(submission, form);
            case SetUpCompany.SettingUp.Guests(var guests) -> Answer.errors(saved.noGuests(form, guests, text));
            case SetUpCompany.SettingUp.OnlyAdmins(var admins) ->
                Answer.error(SettingsView.COMPANY, saved.whoCan(admins, text));
        };
    }

    /** A channel that was not asked about yet is asked about now; the person saves again. */
    private Optional<Words> trouble(@Nullable String channel, Submission submission) {
        if (channel == null || channel.equals(profile.current().recruitingChannel())) {
            return Optional.empty();
        }
        var standing = known(channel, submission.meta());
        if (standing.isEmpty()) {
            submission.redraw(() -> SettingsView.render(model(checked(channel)), submission.text()));
            return Optional.of(submission.text().of("slack.home.settings.channel.unchecked"));
        }
        return standing.filter(one -> one != ChannelStanding.FINE)
                .map(one -> SettingsView.verdict(one, submission.text()));
    }

    private static Optional<ChannelStanding> known(String channel, ViewMeta meta) {
        return meta.find("channel").filter(channel::equals).map(_ -> ChannelStanding.valueOf(meta.require("standing")));
    }
}
