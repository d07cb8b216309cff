package dev.convene.slack.wire;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.List;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/**
 * Loads the SDK's classes, of which there are thousands, while the start is busy with other things. It makes no call; Boot
 * finds it by {@code META-INF/spring.factories} and leaves it out on a single processor.
 */
class WarmSlackClient implements BackgroundPreinitializer {

    @Override
    public void preinitialize() throws Exception {
        try (var slack = Slack.getInstance(new SlackConfig())) {
            slack.methods("");
            new App(new AppConfig(), slack, List.of());
        }
    }
}
