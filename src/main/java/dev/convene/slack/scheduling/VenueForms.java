package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.process.Mode;
import dev.convene.scheduling.Caller;
import dev.convene.scheduling.Site;
import dev.convene.scheduling.SiteId;
import dev.convene.scheduling.Sites;
import dev.convene.scheduling.Venue;
import dev.convene.slack.FormValues;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forms that say how and where people meet begin with, and what is made of what was filled in. */
@Component
class VenueForms {

    private final Sites sites;
    private final Candidacies candidacies;

    VenueForms(Sites sites, Candidacies candidacies) {
        this.sites = sites;
        this.candidacies = candidacies;
    }

    /** For a stage that is to be booked: the mode that comes first, or what is chosen so far. */
    VenueFields.Given begin(Facts.About about, VenueFields fields, Optional<FormValues> values) {
        var modes = about.stage().modes();
        var mode = values.flatMap(form -> mode(fields, form))
                .orElseGet(() -> modes.iterator().next());
        return new VenueFields.Given(modes, draft(about.candidacy(), mode, site(fields, values)), sites.all());
    }

    /** For an interview that has its place: that place, or what is chosen so far. */
    VenueFields.Given change(Facts facts, VenueFields fields, Optional<FormValues> values) {
        var standing = new VenueFields.Given(modes(facts), facts.venue(), sites.all());
        var form = values.filter(chosen -> !stands(standing, fields, chosen));
        return form.flatMap(chosen -> mode(fields, chosen))
                .map(mode -> draft(facts.about().candidacy(), mode, site(fields, form)))
                .map(venue -> new VenueFields.Given(standing.modes(), venue, standing.sites()))
                .orElse(standing);
    }

    private static boolean stands(VenueFields.Given standing, VenueFields fields, FormValues chosen) {
        return mode(fields, chosen).filter(standing.venue().mode()::equals).isPresent()
                && chosen.choice(fields.site()).map(standing.choice()::equals).orElse(true);
    }

    /** What was filled in. A field that was not there yet, after a quick change of mode, leaves the place to come. */
    Venue read(CandidacyId candidacy, VenueFields fields, FormValues values) {
        var note = values.text(fields.note()).orElse(null);
        return switch (Mode.valueOf(values.requireChoice(fields.mode()))) {
            case VIDEO -> new Venue(Mode.VIDEO, link(candidacy, fields, values), note);
            case ON_SITE -> onSite(fields, values, note);
            case PHONE ->
                Venue.byPhone(
                        values.choice(fields.caller()).map(Caller::valueOf).orElse(Caller.COMPANY),
                        values.text(fields.number()).orElse(null),
                        note);
        };
    }

    private @Nullable String link(CandidacyId candidacy, VenueFields fields, FormValues values) {
        return values.has(fields.link()) ? values.text(fields.link()).orElse(null) : usualLink(candidacy);
    }

    private Venue onSite(VenueFields fields, FormValues values, @Nullable String note) {
        var room = values.text(fields.room()).orElse(null);
        var greeter = values.fields(fields.greeter()).stream()
                .flatMap(field -> values.member(field).stream())
                .findFirst()
                .orElse(null);
        return values.choice(fields.site())
                .flatMap(this::site)
                .map(site -> Venue.at(site, room, greeter, note))
                .orElseGet(() -> Venue.elsewhere(values.text(fields.address()).orElse(null), room, greeter, note));
    }

    private Venue draft(CandidacyId candidacy, Mode mode, Optional<Site> site) {
        return switch (mode) {
            case VIDEO -> new Venue(Mode.VIDEO, usualLink(candidacy), null);
            case ON_SITE ->
                site.map(there -> Venue.at(there, null, there.greeter(), null))
                        .orElseGet(() -> new Venue(Mode.ON_SITE, null, null));
            case PHONE -> Venue.byPhone(Caller.COMPANY, usualNumber(candidacy), null);
        };
    }

    /** The one chosen; the first of the list as long as nobody has chosen. */
    private Optional<Site> site(VenueFields fields, Optional<FormValues> values) {
        return values.flatMap(form -> form.choice(fields.site()))
                .map(this::site)
                .orElseGet(() -> sites.all().stream().findFirst());
    }

    private Optional<Site> site(String value) {
        return value.equals(VenueFields.ELSEWHERE) ? Optional.empty() : sites.find(new SiteId(UUID.fromString(value)));
    }

    private @Nullable String usualLink(CandidacyId candidacy) {
        return candidacies.require(candidacy).opening().terms().videoLink();
    }

    private @Nullable String usualNumber(CandidacyId candidacy) {
        return candidacies.require(candidacy).candidate().person().phone();
    }

    private static Optional<Mode> mode(VenueFields fields, FormValues values) {
        return values.choice(fields.mode()).map(Mode::valueOf);
    }

    /** The stage's, and the one that was booked in case the process says otherwise. */
    private static Set<Mode> modes(Facts facts) {
        var modes = new LinkedHashSet<>(facts.about().stage().modes());
        modes.add(facts.venue().mode());
        return modes;
    }
}
