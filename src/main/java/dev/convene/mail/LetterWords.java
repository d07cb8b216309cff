package dev.convene.mail;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.candidate.Person;
import dev.convene.process.PoolName;
import dev.convene.process.Wording;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of letters: paragraphs that say what is known and leave out what is not. */
@Component
class LetterWords {

    private final Members members;
    private final CompanyProfile company;
    private final MessageSource bundle;

    LetterWords(Members members, CompanyProfile company) {
        this.members = members;
        this.company = company;
        this.bundle = bundle();
    }

    private static MessageSource bundle() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("i18n/mail/letters");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    ReadLetter.Written write(Letter letter, InterviewFile file) {
        var person = file.candidacy().candidate().person();
        var kind = letter.kind().name().toLowerCase(Locale.ROOT);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(person, "greeting", person.name()));
        paragraphs.add(say(
                person,
                kind + ".opening",
                title(file),
                stage(file, person),
                when(file, person),
                company.current().name()));
        if (letter.kind() != Letter.Kind.CANCELLATION) {
            paragraphs.addAll(details(file, person));
        }
        paragraphs.add(say(person, kind + ".closing"));
        paragraphs.add(
                say(person, "signature", recruiter(file), company.current().name()));
        return new ReadLetter.Written(
                letter,
                person.email(),
                say(person, kind + ".subject", title(file), stage(file, person)),
                String.join("\n\n", paragraphs));
    }

    private List<String> details(InterviewFile file, Person person) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(person, "purpose", file.stage().purpose().in(person.language())));
        paragraphs.add(say(person, "length", file.interview().slot().length().toMinutes()));
        paragraphs.add(say(person, "panel", panel(file, person)));
        paragraphs.add(place(file, person));
        Wording bring = file.stage().bring();
        if (bring != null) {
            paragraphs.add(bring.in(person.language()));
        }
        return paragraphs;
    }

    private String place(InterviewFile file, Person person) {
        var venue = file.interview().venue();
        var mode = venue.mode().name().toLowerCase(Locale.ROOT);
        return venue.place() == null
                ? say(person, "place." + mode + ".to-come")
                : say(person, "place." + mode, Objects.requireNonNull(venue.place()));
    }

    private String panel(InterviewFile file, Person person) {
        return file.panel().seats().stream()
                .filter(Seat::isExpected)
                .map(seat -> panelist(file, seat, person))
                .collect(Collectors.joining(", "));
    }

    /** A first name and a role are enough for a candidate to know whom they will meet. */
    private String panelist(InterviewFile file, Seat seat, Person person) {
        var name = members.find(seat.member()).map(Member::name).orElse("");
        var first = name.strip().split("\\s+", 2)[0];
        return file.rule(seat).pools().stream()
                .findFirst()
                .map(file.candidacy().process().pools()::get)
                .map(PoolName::one)
                .map(role -> say(person, "panelist", first, role.in(person.language())))
                .orElse(first);
    }

    private String recruiter(InterviewFile file) {
        return members.find(file.interview().bookedBy()).map(Member::name).orElse("");
    }

    private static String title(InterviewFile file) {
        return file.candidacy().opening().title();
    }

    private static String stage(InterviewFile file, Person person) {
        return file.stage().name().in(person.language());
    }

    private static String when(InterviewFile file, Person person) {
        Instant start = file.interview().slot().startsAt();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(person.language());
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(person.language());
        var there = start.atZone(person.zone());
        var zone = person.zone().getDisplayName(TextStyle.FULL, person.language());
        return day.format(there) + ", " + time.format(there) + " (" + zone + ")";
    }

    private String say(Person person, String key, Object... values) {
        return bundle.getMessage("mail." + key, values, person.language());
    }
}
