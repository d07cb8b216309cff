package dev.convene.mail;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.scheduling.Caller;
import dev.convene.scheduling.Venue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a candidate how and where people meet, how to come, and who awaits them there. */
@Component
class MeetingPlace {

    private final Members members;
    private final MailBundle bundle;

    MeetingPlace(Members members, MailBundle bundle) {
        this.members = members;
        this.bundle = bundle;
    }

    /** One sentence on each line. */
    String of(Venue venue, Locale language) {
        var key = "place." + venue.mode().name().toLowerCase(Locale.ROOT) + caller(venue);
        var spot = venue.spot();
        var where = spot == null ? bundle.say(language, key + ".to-come") : bundle.say(language, key, spot);
        return Stream.concat(Stream.of(where), reception(venue, language)).collect(Collectors.joining("\n"));
    }

    /** Enough to ask for somebody at a reception. */
    static String firstName(Member member) {
        return member.name().strip().split("\\s+", 2)[0];
    }

    private static String caller(Venue venue) {
        return venue.caller() == Caller.CANDIDATE ? ".candidate" : "";
    }

    private Stream<String> reception(Venue venue, Locale language) {
        var access = Optional.ofNullable(venue.onSite()).map(Venue.OnSite::access);
        var greeter = venue.greeter().flatMap(members::find).map(MeetingPlace::firstName);
        return Stream.concat(
                access.map(words -> bundle.say(language, "place.access", words)).stream(),
                greeter.map(name -> bundle.say(language, "place.greeter", name)).stream());
    }
}
