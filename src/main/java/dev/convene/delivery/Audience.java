package dev.convene.delivery;

import dev.convene.shared.MemberId;
import java.util.UUID;

/** Whom a dispatch is for, said in the business's terms; which conversation that is gets resolved when it is sent. */
public sealed interface Audience {

    /** One person, by direct message. */
    record Member(MemberId member) implements Audience {}

    /** The recruiting channel. */
    record Recruiting() implements Audience {}

    /** The logistics channel of a candidacy. */
    record Logistics(UUID candidacy) implements Audience {}

    /** The deliberation room of a round of feedback. */
    record Deliberation(UUID round) implements Audience {}

    /** The candidate of a candidacy; letters reach them. */
    record Candidate(UUID candidacy) implements Audience {}

    /** The form in which it is stored; {@link #of(String)} reads it back. */
    default String text() {
        return switch (this) {
            case Member(var member) -> "member:" + member;
            case Recruiting() -> "recruiting";
            case Logistics(var candidacy) -> "logistics:" + candidacy;
            case Deliberation(var round) -> "deliberation:" + round;
            case Candidate(var candidacy) -> "candidate:" + candidacy;
        };
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if the text names no audience
     */
    static Audience of(String text) {
        var colon = text.indexOf(':');
        var sort = colon < 0 ? text : text.substring(0, colon);
        var id = text.substring(colon + 1);
        return switch (sort) {
            case "member" -> new Member(new MemberId(id));
            case "recruiting" -> new Recruiting();
            case "logistics" -> new Logistics(UUID.fromString(id));
            case "deliberation" -> new Deliberation(UUID.fromString(id));
            case "candidate" -> new Candidate(UUID.fromString(id));
            default -> throw new IllegalArgumentException("no such audience: " + sort);
        };
    }
}
