package dev.convene.slack;

import dev.convene.shared.MemberId;
import java.time.ZoneId;
import java.util.Locale;

/** Whoever a screen is shown to, with the language and the zone it is shown in. */
public record Reader(MemberId id, Locale locale, ZoneId zone) {}
