package dev.convene.slack;

import dev.convene.delivery.Audience;
import dev.convene.shared.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How the private channels of one kind should be. A wish of kind ROOM makes the real one so. */
public interface RoomPlan {

    /** Of the channel in which a candidacy's panels arrange themselves; the candidacy follows the colon. */
    String LOGISTICS = "logistics";

    /** What stands before the first colon of the dispatch's key. */
    String kind();

    /** Empty if there shall be none (and one that exists stays as it is). */
    Optional<Room> plan(String key, UUID subject, Audience audience);

    /**
     * Whom Slack did not let in, mostly nobody. Called outside a transaction, and again whenever they are tried again.
     *
     * @param refused with Slack's word for why
     */
    default void keptOut(UUID subject, Map<MemberId, String> refused) {}

    /**
     * A private channel as it should be.
     *
     * @param name lower case, digits and dashes, no person's name; a number is added if it is taken
     * @param members everybody who should be in it beside the bot; others are shown out
     */
    record Room(String name, Set<MemberId> members, boolean archived) {

        public Room {
            members = Set.copyOf(members);
        }
    }
}
