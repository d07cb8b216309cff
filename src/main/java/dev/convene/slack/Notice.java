package dev.convene.slack;

import java.util.Optional;

/**
 * How one kind of notice looks. It is rendered when it is sent, from the truth of that moment, and rendered again when
 * somebody wishes it again; the message then changes where it stands.
 */
public interface Notice {

    /** What stands before the first colon of the dispatch's key. */
    String kind();

    /** Empty if it is no longer wanted; what was posted before then stays as it is. */
    Optional<Message> render(Telling telling);

    /** Whether it is pinned in its conversation. */
    default boolean isPinned() {
        return false;
    }
}
