package dev.convene.access;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole company.
 *
 * @param name as candidates read it
 * @param recruitingChannel Slack's id of the private channel for decisions and blocks; null until an admin chooses one
 * @param language the language that channels are spoken to in
 * @param zone the zone that dates are shown in where no person is asked
 */
public record Company(String name, @Nullable String recruitingChannel, Locale language, ZoneId zone) {}
