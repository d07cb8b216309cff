package dev.convene.slack.post;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are posted.
 *
 * @param pace the least time between two new messages in one conversation; Slack takes one a second
 */
@ConfigurationProperties("convene.slack.post")
record PostSettings(@DefaultValue("1s") Duration pace) {}
