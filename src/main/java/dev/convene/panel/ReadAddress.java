package dev.convene.panel;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.panel.fetch.Download;
import dev.convene.panel.fetch.Download.Version;
import dev.convene.panel.fetch.FetchFile;
import dev.convene.panel.fetch.FileAddress;
import dev.convene.panel.ics.CalendarFile;
import dev.convene.panel.ics.Interval;
import dev.convene.panel.ics.Reading;
import dev.convene.panel.ics.Window;
import dev.convene.shared.MemberId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fetches a calendar and reads when its owner is busy. Call it outside a transaction. */
@Component
class ReadAddress {

    /** Beyond that nobody books. */
    private static final Duration AHEAD = Duration.ofDays(180);

    /** What lies behind is asked about as long as the day lasts somewhere. */
    private static final Duration BEHIND = Duration.ofDays(1);

    private final FetchFile files;
    private final Members members;
    private final Clock clock;

    ReadAddress(FetchFile files, Members members, Clock clock) {
        this.files = files;
        this.members = members;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Busy(List<Interval> busy, Instant until, Version version) implements Outcome {}

        record Unchanged() implements Outcome {}

        record Failed(CalendarTrouble trouble) implements Outcome {}
    }

    /** @param known the version that was read before, if it still reaches far enough */
    Outcome read(MemberId owner, FileAddress address, Version known) {
        return switch (files.fetch(address, known)) {
            case Download.Fetched(var file, var version) -> read(file, version, zoneOf(owner));
            case Download.Unchanged _ -> new Outcome.Unchanged();
            case Download.Failed failed -> new Outcome.Failed(CalendarTrouble.of(failed));
        };
    }

    private Outcome read(byte[] file, Version version, ZoneId zone) {
        var now = clock.instant();
        var window = new Window(now.minus(BEHIND), now.plus(AHEAD), zone);
        try {
            return switch (CalendarFile.read(new ByteArrayInputStream(file), FetchFile.MOST_BYTES, window)) {
                case Reading.Read(var busy) -> new Outcome.Busy(busy, window.until(), version);
                case Reading.Unreadable unreadable -> new Outcome.Failed(CalendarTrouble.of(unreadable));
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ZoneId zoneOf(MemberId owner) {
        return members.find(owner).map(Member::zone).orElse(ZoneOffset.UTC);
    }
}
