package dev.convene.slack.scheduling;

import dev.convene.process.Mode;
import dev.convene.process.SeatRule;
import dev.convene.scheduling.DeclineReason;
import dev.convene.scheduling.TimeSlot;
import dev.convene.scheduling.Venue;
import dev.convene.slack.RecipeWords;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The turns of phrase that this area's screens share. */
final class Phrases {

    private final Text.In text;

    private Phrases(Text.In text) {
        this.text = text;
    }

    static Phrases in(Text.In text) {
        return new Phrases(text);
    }

    /** "A · B · C". */
    Words dots(List<Words> parts) {
        return parts.stream()
                .reduce((left, right) -> text.of("slack.scheduling.dots", left, right))
                .orElseThrow();
    }

    Words dots(Words... parts) {
        return dots(Arrays.asList(parts));
    }

    Words stage(Facts.About about) {
        return Text.person(about.stage().name().in(text.locale()));
    }

    /** The stage and the post, without the candidate's name: for ephemeral messages and lock screens. */
    Words without(Facts.About about) {
        return dots(stage(about), Text.person(about.opening()));
    }

    Words role(Facts.About about, Facts.Sitting seat) {
        return role(about, seat.rule());
    }

    /** "@A (product owner) and @C (developer)"; for people to be told apart by a mention. */
    Words people(Facts.About about, List<Facts.Sitting> seats) {
        return text.list(seats.stream()
                .map(seat -> text.of("slack.scheduling.person", seat.member(), role(about, seat)))
                .toList());
    }

    /** That the candidacy has still to come to the stage, where it has. */
    List<Words> ifWeGetThere(Facts.About about) {
        return about.ifWeGetThere() ? List.of(text.of("slack.scheduling.if-we-get-there")) : List.of();
    }

    /** For the top of a form: the stage, and below it whom and which post it is about. */
    Words head(Facts.About about) {
        return Words.lines(
                text.of("slack.scheduling.bold", stage(about)),
                dots(Text.person(about.candidate()), Text.person(about.opening())));
    }

    /** The same, and when. */
    Words head(Facts facts, ZoneId zone) {
        return Words.lines(head(facts.about()), moment(facts, zone));
    }

    /** Stage, post and time without the candidate's name. */
    Words nameless(Facts facts, ZoneId zone) {
        return Words.lines(text.of("slack.scheduling.bold", without(facts.about())), range(facts, zone));
    }

    /** "*Operational interview* with *Name*". */
    Words title(Facts.About about) {
        return text.of("slack.scheduling.invitation.title", stage(about), about.candidate());
    }

    /** Who has answered what, one on each line. */
    Words answers(Facts facts) {
        return Words.lines(
                facts.panel().stream().map(seat -> answer(facts.about(), seat)).toList());
    }

    /** From when to when, for a reader in that zone. */
    Words range(Facts facts, ZoneId zone) {
        return text.dates().range(facts.slot().startsAt(), facts.slot().endsAt(), zone);
    }

    Words moment(Facts facts, ZoneId zone) {
        return moment(facts.slot().startsAt(), zone, facts.clock());
    }

    Words recipe(Facts.About about) {
        return RecipeWords.of(about.stage().recipe(), about.process(), text);
    }

    Words role(Facts.About about, SeatRule rule) {
        return RecipeWords.of(about.process(), Map.of(), text).seat(rule);
    }

    /** How and where: "video call · link". */
    Words venue(Venue venue) {
        return dots(mode(venue.mode()), place(venue));
    }

    Words mode(Mode mode) {
        return text.of("slack.scheduling.mode." + key(mode));
    }

    /** How to be let in, and who comes to meet the candidate. */
    List<Words> reception(Venue venue) {
        var lines = new ArrayList<>(access(venue));
        venue.greeter().ifPresent(greeter -> lines.add(text.of("slack.scheduling.greets", greeter)));
        return lines;
    }

    List<Words> access(Venue venue) {
        return Optional.ofNullable(venue.onSite()).map(Venue.OnSite::access).stream()
                .map(access -> text.of("slack.scheduling.access", access))
                .toList();
    }

    /** "14:00 Paris · 08:00 Montréal", where the candidate goes by another clock than that. */
    List<Words> clocks(Facts facts, ZoneId zone) {
        return facts.slot().isSameTimeIn(zone, facts.clock())
                ? List.of()
                : List.of(text.of(
                        "slack.scheduling.clocks",
                        text.dates().inBothZones(facts.slot().startsAt(), zone, facts.clock())));
    }

    /** For messages, which each reader sees by their own clock: beside the one that it was booked by. */
    List<Words> clocks(Facts facts) {
        return clocks(facts, facts.slot().zone());
    }

    private Words place(Venue venue) {
        var place = venue.spot();
        if (place == null || place.isBlank()) {
            return text.of("slack.scheduling.place-to-come." + key(venue.mode()));
        }
        return isLink(place)
                ? Text.link(URI.create(place), text.of("slack.scheduling.place-link"))
                : called(venue, place);
    }

    private Words called(Venue venue, String number) {
        var caller = venue.caller();
        return caller == null ? Text.person(number) : text.of("slack.scheduling.calls." + key(caller), number);
    }

    static boolean isLink(String place) {
        try {
            var uri = new URI(place);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (java.net.URISyntaxException none) {
            return false;
        }
    }

    /** In modals, where Slack shows no dates of its own: the zone is spelled, and the candidate's where it differs. */
    Words moment(Instant start, ZoneId zone, ZoneId candidate) {
        var dates = text.dates();
        return text.of("slack.scheduling.moment", dates.day(start, zone), dates.inBothZones(start, zone, candidate));
    }

    /** In messages: each reader's own zone. */
    Words when(TimeSlot slot) {
        return text.dates().rangeInMessage(slot.startsAt(), slot.endsAt(), slot.zone());
    }

    /** "@A (developer): has accepted". */
    Words answer(Facts.About about, Facts.Sitting seat) {
        var said = text.of(
                "slack.scheduling.answer",
                seat.member(),
                role(about, seat),
                text.of("slack.scheduling.answer." + key(seat.answer())));
        return seat.recordedBy() == null ? said : text.of("slack.scheduling.answer.recorded", said, seat.recordedBy());
    }

    Words reason(DeclineReason reason) {
        return text.of("slack.scheduling.reason." + key(reason));
    }

    /** What a constant is called in the keys of the bundles. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
