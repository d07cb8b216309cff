package dev.convene.scheduling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an interview takes beside itself.
 *
 * @param preparation before it, per person
 * @param feedback after it, per person
 */
@ConfigurationProperties("convene.load")
record LoadSettings(
        @DefaultValue("15m") Duration preparation,
        @DefaultValue("20m") Duration feedback) {}
