package dev.convene.sandbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A recruiter's week, in their language and zone; it begins at nine on the Monday that comes next. */
enum Week {
    FR("recruiter-1", "fr-FR", "Europe/Paris"),
    EN("recruiter-2", "en-CA", "America/Toronto");

    /** Twelve people who are under way: five at the first stage, four at the second, three for another opening. */
    static final List<String> NAMES = List.of(
            "Amina Diallo",
            "Daniel Roy",
            "Chloé Martin",
            "Elif Kaya",
            "Farid Benali",
            "Bruno Keller",
            "Grace Tremblay",
            "Hugo Leroy",
            "Ines Costa",
            "Jonas Weber",
            "Katarina Novak",
            "Liam O’Connor");

    private static final int FIRST_STAGE = 5;
    private static final int FIRST_OPENING = 9;

    final String recruiter;
    final String locale;
    final String zone;
    final ZonedDateTime monday;

    Week(String recruiter, String locale, String zone) {
        this.recruiter = recruiter;
        this.locale = locale;
        this.zone = zone;
        this.monday = nextMonday(ZoneId.of(zone));
    }

    /** What somebody reads: every member with an odd number reads French, the others English. */
    static String of(String member, String french, String english) {
        return member.matches(".*[13579]") ? french : english;
    }

    String says(String french, String english) {
        return of(recruiter, french, english);
    }

    String firstStage() {
        return says("Faire connaissance", "Getting to know each other");
    }

    String secondStage() {
        return says("Entretien opérationnel avec l’équipe", "Operational interview with the team");
    }

    Duration untilMonday() {
        return Duration.between(Clock.systemUTC().instant(), monday);
    }

    /** As from a spreadsheet: name, e-mail, opening, stage. */
    String lines(String lastEmail) {
        var lines = new ArrayList<String>();
        for (var name : NAMES) {
            var email = name.equals(NAMES.getLast())
                    ? lastEmail
                    : name.split(" ")[1].toLowerCase(Locale.ROOT) + "@example.com";
            lines.add(String.join("\t", name, email, place(lines.size())));
        }
        return String.join("\n", lines);
    }

    private String place(int line) {
        if (line >= FIRST_OPENING) {
            return "Chief Technology Officer";
        }
        return "Backend developer\t" + (line < FIRST_STAGE ? firstStage() : secondStage());
    }

    private static ZonedDateTime nextMonday(ZoneId zone) {
        var now = Clock.systemUTC().instant().atZone(zone);
        var monday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0));
        return monday.isAfter(now) ? monday : monday.plusWeeks(1);
    }
}
