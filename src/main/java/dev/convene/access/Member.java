package dev.convene.access;

import dev.convene.shared.MemberId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company's Slack, as Slack last told us.
 *
 * @param name what colleagues call them; people's own text, never interpreted
 * @param email null where Slack does not give it
 * @param zone the zone their working day is in
 * @param locale the language their screens speak
 * @param guest a guest of the workspace: their own interviews only
 * @param active false once deactivated in Slack
 */
public record Member(
        MemberId id, String name, @Nullable String email, ZoneId zone, Locale locale, boolean guest, boolean active) {}
