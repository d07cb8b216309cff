package dev.convene.mail;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.candidate.Person;
import dev.convene.process.PoolName;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import dev.convene.scheduling.TimeSlot;
import java.time.Duration;
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
    private final MailBundle bundle;

    InterviewValues(Members members, MailBundle bundle) {
        this.members = members;
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
                Placeholder.WHEN, when(slot, person),
                Placeholder.LENGTH, length(slot.length(), language),
                Placeholder.PANEL, panel(file, language),
                Placeholder.PLACE, place(file, language),
                Placeholder.BRING, bring == null ? "" : bring.in(language));
    }

    private String place(InterviewFile file, Locale language) {
        var venue = file.interview().venue();
        var mode = venue.mode().name().toLowerCase(Locale.ROOT);
        var place = venue.place();
        return place == null
                ? bundle.say(language, "place." + mode + ".to-come")
                : bundle.say(language, "place." + mode, place);
    }

    private String panel(InterviewFile file, Locale language) {
        return file.panel().seats().stream()
                .filter(Seat::isExpected)
                .map(seat -> panelist(file, seat, language))
                .collect(Collectors.joining(", "));
    }

    /** A first name and a role are enough for a candidate to know whom they will meet. */
    private String panelist(InterviewFile file, Seat seat, Locale language) {
        var name = members.find(seat.member()).map(Member::name).orElse("");
        var first = name.strip().split("\\s+", 2)[0];
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

    private static String when(TimeSlot slot, Person person) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(person.language());
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(person.language());
        var there = slot.startsAt().atZone(person.zone());
        var zone = person.zone().getDisplayName(TextStyle.FULL, person.language());
        return day.format(there) + ", " + time.format(there) + " (" + zone + ")";
    }
}
