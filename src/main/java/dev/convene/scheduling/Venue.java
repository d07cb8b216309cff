package dev.convene.scheduling;

import dev.convene.process.Mode;
import dev.convene.shared.MemberId;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How and where people meet.
 *
 * @param place a link, an address, or a number; null while still to come
 * @param note a word to the panel
 * @param onSite how to be received at that address; null where there is nothing to say of it
 * @param caller who calls; null for anything but the phone, and where nobody said so
 */
public record Venue(
        Mode mode,
        @Nullable String place,
        @Nullable String note,
        @Embedded.Nullable(prefix = "at_") @Nullable OnSite onSite,
        @Nullable Caller caller) {

    @PersistenceCreator
    public Venue {}

    /** With nothing more to say of the place. */
    public Venue(Mode mode, @Nullable String place, @Nullable String note) {
        this(mode, place, note, null, null);
    }

    /** At one of the company's sites. */
    public static Venue at(Site site, @Nullable String room, @Nullable MemberId greeter, @Nullable String note) {
        var there = new OnSite(site.id(), room, site.access(), greeter, site.zone());
        return new Venue(Mode.ON_SITE, site.name() + ", " + site.address(), note, there, null);
    }

    /** At an address that is none of the company's sites. */
    public static Venue elsewhere(
            @Nullable String address, @Nullable String room, @Nullable MemberId greeter, @Nullable String note) {
        var there = room == null && greeter == null ? null : new OnSite(null, room, null, greeter, null);
        return new Venue(Mode.ON_SITE, address, note, there, null);
    }

    public static Venue byPhone(Caller caller, @Nullable String number, @Nullable String note) {
        return new Venue(Mode.PHONE, number, note, null, caller);
    }

    /** Whether link, address or number are still to come. */
    public boolean isToCome() {
        return place == null;
    }

    /** Place and room; null while still to come. */
    public @Nullable String spot() {
        var room = onSite == null ? null : onSite.room();
        return place == null || room == null ? place : place + ", " + room;
    }

    public Optional<MemberId> greeter() {
        return Optional.ofNullable(onSite).map(OnSite::greeter);
    }

    /** Whose clock the candidate goes by: the site's where they come to one, else their own. */
    public ZoneId clockOf(ZoneId candidate) {
        var there = onSite == null ? null : onSite.zone();
        return there == null ? candidate : there;
    }

    /**
     * How to be received.
     *
     * @param site null for an address that is none of the company's
     * @param access how to come and to be let in, as it was when the site was chosen
     * @param greeter who meets the candidate
     * @param zone the site's; null where it is not known
     */
    public record OnSite(
            @Nullable SiteId site,
            @Nullable String room,
            @Nullable String access,
            @Nullable MemberId greeter,
            @Nullable ZoneId zone) {}
}
