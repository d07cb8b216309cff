package dev.convene.panel.fetch;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where and how long calendars are fetched.
 *
 * @param networks the company's own that may be reached, as in {@code 10.1.0.0/16}; none unless set
 * @param connectTimeout until a server answers the call at all
 * @param callTimeout for the whole of one answer
 */
@ConfigurationProperties("convene.calendars")
record FetchSettings(
        List<String> networks,
        @DefaultValue("4s") Duration connectTimeout,
        @DefaultValue("15s") Duration callTimeout) {}
