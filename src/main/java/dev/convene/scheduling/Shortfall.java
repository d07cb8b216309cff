package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Why a panel does not satisfy its recipe, or why none can.
 *
 * @param rule the line of the recipe, counted from 0
 * @param member the person in question; null where it is about a number
 * @param missing how many more people the line asks for, 0 where it is about a person
 */
public record Shortfall(int rule, Kind kind, @Nullable MemberId member, int missing) {

    /** What is wrong. */
    public enum Kind {
        TOO_FEW,
        TOO_MANY,
        NOT_ELIGIBLE,
        TWICE,
        SAME_DEPARTMENT,
        TARGET_TEAM_UNKNOWN
    }

    static Shortfall of(int rule, Kind kind, int missing) {
        return new Shortfall(rule, kind, null, missing);
    }

    static Shortfall of(int rule, Kind kind, MemberId member) {
        return new Shortfall(rule, kind, member, 0);
    }
}
