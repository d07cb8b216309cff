package dev.convene.slack.home;

import com.slack.api.model.view.View;
import dev.convene.access.Company;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Menu;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import dev.convene.slack.ZoneSearch;
import dev.convene.slack.post.ChannelStanding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who recruits, who else is an admin, where decisions are told, and in which language and zone. */
final class SettingsView {

    static final ViewId ID = new ViewId("settings");
    static final BlockId COMPANY = new BlockId("settings-company");
    static final BlockId RECRUITERS = new BlockId("settings-recruiters");
    static final BlockId ADMINS = new BlockId("settings-admins");
    static final BlockId CHANNEL = new BlockId("settings-channel");
    static final BlockId LANGUAGE = new BlockId("settings-language");
    static final BlockId ZONE = new BlockId("settings-zone");

    private static final int LONGEST_NAME = 80;

    /**
     * What the form starts from.
     *
     * @param admins those named in Slack, not those of the installation
     * @param checked the channel that Slack was asked about just now, if any
     */
    record Model(
            Company company,
            Set<MemberId> recruiters,
            Set<MemberId> admins,
            @Nullable Checked checked) {}

    /** What Slack said of a channel. */
    record Checked(String channel, ChannelStanding standing) {

        ViewMeta meta() {
            return ViewMeta.of("channel", channel).and("standing", standing.name());
        }
    }

    private SettingsView() {}

    static View render(Model model, Text.In text) {
        var company = model.company();
        var modal = Modal.of(ID, text.of("slack.home.settings.title"))
                .submit(text.of("slack.home.settings.save"))
                .close(text.of("slack.frame.close"))
                .input(TextInput.line(COMPANY, text.of("slack.home.settings.company"))
                        .initial(company.name())
                        .longest(LONGEST_NAME)
                        .hint(text.of("slack.home.settings.company.hint")))
                .input(PeopleInput.several(RECRUITERS, text.of("slack.home.settings.recruiters"))
                        .initial(model.recruiters())
                        .optional()
                        .hint(text.of("slack.home.settings.recruiters.hint")))
                .input(PeopleInput.several(ADMINS, text.of("slack.home.settings.admins"))
                        .initial(model.admins())
                        .optional()
                        .hint(text.of("slack.home.settings.admins.hint")));
        channel(modal, model, text);
        return modal.input(language(company, text))
                .input(zone(company, text))
                .actions(
                        Menu.button("letters", text.of("slack.home.settings.letters")),
                        Menu.button("sites", text.of("slack.home.settings.sites")))
                .build();
    }

    private static void channel(Modal modal, Model model, Text.In text) {
        modal.input(PeopleInput.privateChannel(
                        CHANNEL,
                        text.of("slack.home.settings.channel"),
                        model.company().recruitingChannel())
                .optional()
                .dispatches()
                .hint(text.of("slack.home.settings.channel.hint")));
        if (model.checked() != null) {
            modal.context(verdict(model.checked().standing(), text))
                    .meta(model.checked().meta());
        }
    }

    /** Whether the channel will do; if not, why and what to do. */
    static Words verdict(ChannelStanding standing, Text.In text) {
        return text.of("slack.home.settings.channel." + standing.name().toLowerCase(Locale.ROOT));
    }

    private static ChoiceInput language(Company company, Text.In text) {
        var choices = Choices.of(
                new Choice("fr", text.of("slack.home.settings.language.fr")),
                new Choice("en", text.of("slack.home.settings.language.en")));
        return ChoiceInput.radio(LANGUAGE, text.of("slack.home.settings.language"), choices)
                .initial(company.language().getLanguage())
                .hint(text.of("slack.home.settings.language.hint"));
    }

    private static ChoiceInput zone(Company company, Text.In text) {
        return ChoiceInput.search(ZONE, text.of("slack.home.settings.zone"))
                .chosen(List.of(ZoneSearch.choice(company.zone())))
                .hint(text.of("slack.home.settings.zone.hint"));
    }
}
