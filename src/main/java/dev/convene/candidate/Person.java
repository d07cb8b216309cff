package dev.convene.candidate;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who a candidate is, and how to reach them.
 *
 * @param email as written by them; compared without regard to case
 * @param language the language letters are written in
 * @param zone the zone their times are shown in
 * @param cv an http(s) address
 */
public record Person(
        String name,
        String email,
        @Nullable String phone,
        Locale language,
        ZoneId zone,
        @Nullable String cv) {}
