package dev.convene.mail;

import dev.convene.access.Members;
import dev.convene.process.PoolName;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import dev.convene.scheduling.TimeSlot;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a letter tells of an interview: when by the candidate's clock, where, with whom. */
@Component
class InterviewValues {

    private final Members members;
    private final MeetingPlace places;
    private final MailBundle bundle;

    InterviewValues(Members members, MeetingPlace places, MailBundle bundle) {
        this.members = members;
        this.places = places;
        this.bundle = bundle;
    }

    Map<Placeholder, String> of(InterviewFile file) {
        var person = file.candidacy().candidate().person();
        var language = person.language();
        var slot = file.interview().slot();
        var bring = file.stage().bring();
        return Map.of(
                Placeholder.STAGE, file.stage().name().in(language),
                Placeholder.PURPOSE, file.stage().purpose().in(language),
                Placeholder.WHEN, whenIfEver(file, language),
                Placeholder.LENGTH, length(slot.length(), language),
                Placeholder.PANEL, panel(file, language),
                Placeholder.PLACE, places.of(file.interview().venue(), language),
                Placeholder.BRING, bring == null ? "" : bring.in(language));
    }

    private String panel(InterviewFile file, Locale language) {
        return file.panel().seats().stream()
                .filter(Seat::isExpected)
                .map(seat -> panelist(file, seat, language))
                .collect(Collectors.joining(", "));
    }

    /** A first name and a role are enough for a candidate to know whom they will meet. */
    private String panelist(InterviewFile file, Seat seat, Locale language) {
        var first = members.find(seat.member()).map(MeetingPlace::firstName).orElse("");
        return file.rule(seat).pools().stream()
                .findFirst()
                .map(file.candidacy().process().pools()::get)
                .map(PoolName::one)
                .map(role -> bundle.say(language, "panelist", first, role.in(language)))
                .orElse(first);
    }

    private String length(Duration length, Locale language) {
        var minutes = length.toMinutesPart();
        if (length.toHours() == 0) {
            return bundle.say(language, "length.minutes", minutes);
        }
        return minutes == 0
                ? bundle.say(language, "length.hours", length.toHours())
                : bundle.say(language, "length.both", length.toHours(), String.format(Locale.ROOT, "%02d", minutes));
    }

    /** A stage further on is booked before anybody knows whether they get there, and the candidate is told so. */
    private String whenIfEver(InterviewFile file, Locale language) {
        var when = when(file, language);
        return file.interview().status().isAhead() && file.candidacy().isFurtherOn(file.stage())
                ? bundle.say(language, "if-we-get-there", when)
                : when;
    }

    /** By the clock that the candidate goes by, and by their other one where the two differ. */
    private String when(InterviewFile file, Locale language) {
        var person = file.candidacy().candidate().person();
        var slot = file.interview().slot();
        var zone = file.interview().venue().clockOf(person.zone());
        var other = zone.equals(person.zone()) ? slot.zone() : person.zone();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
        var here = bundle.say(
                language,
                "when",
                day.format(slot.startsAt().atZone(zone)),
                time(slot, zone, language),
                zone.getDisplayName(TextStyle.FULL, language));
        return slot.isSameTimeIn(zone, other)
                ? here
                : bundle.say(language, "when.both", here, time(slot, other, language), city(other));
    }

    private static String time(TimeSlot slot, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(slot.startsAt().atZone(zone));
    }

    private static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
