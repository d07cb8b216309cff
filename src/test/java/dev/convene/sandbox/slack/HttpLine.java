package dev.convene.sandbox.slack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Requests to the bot's own address, signed as Slack signs. */
final class HttpLine implements BotLine, AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final World world;
    private final Settings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    HttpLine(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    @Override
    public Reply carry(Parcel parcel) {
        var address = world.workspace.requestUrl;
        if (address == null) return Reply.failed(Reply.FAILED);
        try {
            return read(client.send(request(address, parcel), BodyHandlers.ofString()));
        } catch (HttpTimeoutException tooLate) {
            return Reply.failed(Reply.TIMEOUT);
        } catch (IOException unreachable) {
            return Reply.failed(Reply.FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.failed(Reply.FAILED);
        }
    }

    private static Reply read(HttpResponse<String> response) {
        var good = response.statusCode() / 100 == 2;
        return good ? Reply.acknowledged(response.body()) : Reply.failed(Reply.FAILED);
    }

    private HttpRequest request(URI address, Parcel parcel) {
        var body = body(parcel);
        var timestamp = String.valueOf(world.now().getEpochSecond());
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.ackWithin())
                .header("Content-Type", parcel.kind() == Parcel.Kind.EVENT ? "application/json" : FORM)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signature.of(world.workspace.signingSecret, timestamp, body))
                .POST(BodyPublishers.ofString(body));
        if (parcel.retry() > 0) {
            request.header("X-Slack-Retry-Num", String.valueOf(parcel.retry()));
            request.header("X-Slack-Retry-Reason", parcel.reason());
        }
        return request.build();
    }

    private static String body(Parcel parcel) {
        return switch (parcel.kind()) {
            case COMMAND -> form(parcel.payload());
            case INTERACTIVE -> "payload=" + encoded(parcel.payload().toString());
            case EVENT -> parcel.payload().toString();
        };
    }

    private static String form(ObjectNode payload) {
        return payload.properties().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().asString("")))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
