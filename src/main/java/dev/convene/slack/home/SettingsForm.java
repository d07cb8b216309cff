package dev.convene.slack.home;

import dev.convene.access.Company;
import dev.convene.shared.MemberId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ZoneSearch;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they were filled in.
 *
 * @param zone as chosen; {@link #company} says whether it is one
 */
record SettingsForm(
        String name,
        Set<MemberId> recruiters,
        Set<MemberId> admins,
        @Nullable String channel,
        Locale language,
        String zone) {

    static SettingsForm read(FormValues form) {
        return new SettingsForm(
                form.requireText(SettingsView.COMPANY),
                new LinkedHashSet<>(form.members(SettingsView.RECRUITERS)),
                new LinkedHashSet<>(form.members(SettingsView.ADMINS)),
                form.conversation(SettingsView.CHANNEL).orElse(null),
                Locale.forLanguageTag(form.requireChoice(SettingsView.LANGUAGE)),
                form.requireChoice(SettingsView.ZONE));
    }

    /** Empty if the zone is none. */
    Optional<Company> company() {
        return ZoneSearch.zone(zone).map(found -> new Company(name, channel, language, found));
    }
}
