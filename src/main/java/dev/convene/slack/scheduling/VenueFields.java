package dev.convene.slack.scheduling;

import dev.convene.process.Mode;
import dev.convene.scheduling.Caller;
import dev.convene.scheduling.Site;
import dev.convene.scheduling.Venue;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form that say how and where people meet. Which there are depends on how; where that or the site is
 * chosen, the form is drawn anew.
 *
 * @param form what the names of its fields begin with
 */
record VenueFields(String form) {

    /** The choice of a place that is none of the company's sites. */
    static final String ELSEWHERE = "elsewhere";

    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_NOTE = 1000;

    /** What stands there. */
    record Given(Set<Mode> modes, Venue venue, List<Site> sites) {

        /** The site that is chosen; empty for another address, and for a site that is no longer on the list. */
        Optional<Site> site() {
            return Optional.ofNullable(venue.onSite())
                    .flatMap(there -> sites.stream()
                            .filter(site -> site.id().equals(there.site()))
                            .findFirst());
        }

        /** What is chosen among the sites. */
        String choice() {
            return site().map(site -> site.id().value().toString()).orElse(ELSEWHERE);
        }
    }

    BlockId mode() {
        return id("mode");
    }

    BlockId link() {
        return id("place");
    }

    BlockId site() {
        return id("site");
    }

    BlockId address() {
        return id("address");
    }

    BlockId room() {
        return id("room");
    }

    /** One for each site, since a field that stays keeps whom it showed. */
    BlockId greeter() {
        return id("greeter");
    }

    BlockId caller() {
        return id("caller");
    }

    BlockId number() {
        return id("number");
    }

    BlockId note() {
        return id("note");
    }

    private BlockId id(String field) {
        return new BlockId(form + "-" + field);
    }

    Modal add(Modal modal, Given given, Text.In text) {
        modal.input(mode(given, text));
        switch (given.venue().mode()) {
            case VIDEO -> modal.input(place(link(), "link", given.venue(), text));
            case ON_SITE -> onSite(modal, given, text);
            case PHONE -> phone(modal, given.venue(), text);
        }
        return modal.input(TextInput.lines(note(), text.of("slack.scheduling.field.note"))
                .optional()
                .longest(LONGEST_NOTE)
                .initial(given.venue().note()));
    }

    private ChoiceInput mode(Given given, Text.In text) {
        var modes = given.modes().stream()
                .map(mode -> new Choice(mode.name(), Phrases.in(text).mode(mode)))
                .toList();
        var field = ChoiceInput.radio(mode(), text.of("slack.scheduling.field.mode"), Choices.of(modes))
                .initial(given.venue().mode().name());
        return modes.size() > 1 ? field.dispatches() : field;
    }

    private static TextInput place(BlockId field, String what, Venue venue, Text.In text) {
        return TextInput.line(field, text.of("slack.scheduling.field." + what))
                .optional()
                .longest(LONGEST_PLACE)
                .hint(text.of("slack.scheduling.field.to-come"))
                .initial(venue.place());
    }

    private void onSite(Modal modal, Given given, Text.In text) {
        if (!given.sites().isEmpty()) {
            modal.input(sites(given, text));
        }
        given.site()
                .ifPresentOrElse(
                        site -> modal.context(Words.lines(about(site, text))),
                        () -> modal.input(place(address(), "address", given.venue(), text)));
        modal.input(room(given.venue(), text)).input(greeter(given, text));
    }

    private TextInput room(Venue venue, Text.In text) {
        return TextInput.line(room(), text.of("slack.scheduling.field.room"))
                .optional()
                .longest(LONGEST_PLACE)
                .initial(Optional.ofNullable(venue.onSite())
                        .map(Venue.OnSite::room)
                        .orElse(null));
    }

    private PeopleInput greeter(Given given, Text.In text) {
        return PeopleInput.one(greeter().with(given.choice()), text.of("slack.scheduling.field.greeter"))
                .optional()
                .hint(text.of("slack.scheduling.field.greeter-hint"))
                .initial(given.venue().greeter().orElse(null));
    }

    private ChoiceInput sites(Given given, Text.In text) {
        var choices = new ArrayList<Choice>();
        given.sites().forEach(site -> choices.add(new Choice(site.id().value().toString(), Text.person(site.name()))));
        choices.add(new Choice(ELSEWHERE, text.of("slack.scheduling.field.elsewhere")));
        return ChoiceInput.one(site(), text.of("slack.scheduling.field.site"), Choices.of(choices))
                .initial(given.choice())
                .dispatches();
    }

    private static List<Words> about(Site site, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of(
                "slack.scheduling.field.site-at", site.address(), text.dates().zone(site.zone())));
        var access = site.access();
        if (access != null) {
            lines.add(text.of("slack.scheduling.access", access));
        }
        return lines;
    }

    private void phone(Modal modal, Venue venue, Text.In text) {
        var caller = Optional.ofNullable(venue.caller()).orElse(Caller.COMPANY);
        modal.input(ChoiceInput.radio(caller(), text.of("slack.scheduling.field.caller"), callers(text))
                        .initial(caller.name()))
                .input(place(number(), "number", venue, text));
    }

    private static Choices callers(Text.In text) {
        return Choices.of(Arrays.stream(Caller.values())
                .map(caller ->
                        new Choice(caller.name(), text.of("slack.scheduling.field.caller." + Phrases.key(caller))))
                .toList());
    }
}
