package dev.convene.house.broken;

import com.slack.api.methods.MethodsClient;
import java.time.Instant;

/** Knows Slack, reads a clock, and has a name that says nothing. */
class SlackHelper {

    Instant now(MethodsClient client) {
        return client == null ? Instant.EPOCH : Instant.now();
    }
}
