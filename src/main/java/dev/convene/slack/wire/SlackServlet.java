package dev.convene.slack.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.convene.slack.Dispatch;
import dev.convene.slack.SlackJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bolt's servlet, but for presses and forms, for whose answer people wait: these are read with what is kept in
 * {@link SlackJson}, since reading them as Bolt does takes longer than what most of them change.
 */
class SlackServlet extends SlackAppServlet {

    private static final String PAYLOAD = "payload=";

    private final transient AtTheDoor door;
    private final transient Dispatch dispatch;
    private final transient SlackAppServletAdapter adapter;

    SlackServlet(App app, AtTheDoor door, Dispatch dispatch) {
        super(app);
        this.door = door;
        this.dispatch = dispatch;
        this.adapter = new SlackAppServletAdapter(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var answer = payload(body).flatMap(this::answer);
        if (answer.isPresent()) {
            adapter.writeResponse(response, answer.get());
        } else {
            super.doPost(request, response);
        }
    }

    private static Optional<JsonObject> payload(String body) {
        if (!body.startsWith(PAYLOAD) || body.indexOf('&') >= 0) {
            return Optional.empty();
        }
        var json = URLDecoder.decode(body.substring(PAYLOAD.length()), StandardCharsets.UTF_8);
        return Optional.of(JsonParser.parseString(json).getAsJsonObject());
    }

    private Optional<Response> answer(JsonObject payload) {
        return switch (payload.has("type") ? payload.get("type").getAsString() : "") {
            case BlockActionPayload.TYPE -> {
                var press = SlackJson.read(payload, BlockActionPayload.class);
                yield Optional.of(door.timed(RequestType.BlockAction, () -> dispatch.press(press)));
            }
            case ViewSubmissionPayload.TYPE -> {
                var form = SlackJson.read(payload, ViewSubmissionPayload.class);
                yield Optional.of(door.timed(RequestType.ViewSubmission, () -> dispatch.submission(form)));
            }
            default -> Optional.empty();
        };
    }
}
