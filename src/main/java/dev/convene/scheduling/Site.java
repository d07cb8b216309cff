package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A place where the company receives people.
 *
 * @param name as the team calls it, and the candidate reads it
 * @param zone whose clock hangs on its wall
 * @param access how to come and to be let in, as candidates read it
 * @param greeter who meets candidates there, unless a booking says otherwise
 */
public record Site(
        SiteId id,
        String name,
        String address,
        ZoneId zone,
        @Nullable String access,
        @Nullable MemberId greeter) {}
