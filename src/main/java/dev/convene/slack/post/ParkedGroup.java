package dev.convene.slack.post;

import dev.convene.delivery.DispatchParked;
import dev.convene.delivery.GivenUp;

/**
 * What one notice to the admins is about.
 *
 * @param together tells a later one of the same sort and reason apart
 */
record ParkedGroup(String sort, String reason, String together) {

    static ParkedGroup of(DispatchParked parked) {
        return new ParkedGroup(parked.sort(), parked.reason(), parked.together().toString());
    }

    static ParkedGroup ofNotice(String key) {
        return read(key.substring(ParkedNotice.KIND.length() + 1));
    }

    /** Reads what {@link #text()} wrote. */
    static ParkedGroup read(String text) {
        var parts = text.split(":", 3);
        return new ParkedGroup(parts[0], parts[1], parts[2]);
    }

    String text() {
        return sort + ":" + reason + ":" + together;
    }

    String noticeKey() {
        return ParkedNotice.KIND + ":" + text();
    }

    boolean covers(GivenUp one) {
        return one.sort().equals(sort) && one.reason().equals(reason);
    }
}
