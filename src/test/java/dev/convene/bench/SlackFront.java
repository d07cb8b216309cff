package dev.convene.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.convene.sandbox.slack.LocalSlack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the local Slack and the bot. At first it passes everything on and remembers it; once it replays, it
 * answers the bot's calls itself as they were answered before, so that the load meets requests in Slack's own shape and the
 * machine is not busy with being Slack.
 */
final class SlackFront implements AutoCloseable {

    private static final String EVENTS = "/slack/events";
    private static final List<String> KEPT = List.of(
            "Content-Type", "Authorization", "X-Slack-Signature", "X-Slack-Request-Timestamp", "X-OAuth-Scopes");

    private final LocalSlack slack;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile String lastBody = "";
    private volatile boolean replays;
    private volatile @Nullable URI bot;

    private record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    SlackFront(LocalSlack slack) throws IOException {
        this.slack = slack;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        slack.requestUrl(URI.create(address() + EVENTS));
    }

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void leadsTo(URI requestUrl) {
        bot = requestUrl;
    }

    /** The body of the last request that the act sent to the bot; what it says of Slack's address names this front. */
    String during(Runnable act) {
        lastBody = "";
        act.run();
        if (lastBody.isEmpty()) throw new AssertionError("Nothing was sent to the bot");
        return lastBody.replace("127.0.0.1%3A" + slack.port() + "%2F", "127.0.0.1%3A" + port() + "%2F");
    }

    /** From now on it answers by itself. */
    void replay() {
        replays = true;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = answer(exchange, body);
            exchange.getResponseHeaders().putAll(answer.headers());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals(EVENTS)) {
            lastBody = new String(body, StandardCharsets.UTF_8);
            return pass(exchange, body, java.util.Objects.requireNonNull(bot));
        }
        var kind = path.startsWith("/hooks/") ? "/hooks/" : path;
        var known = replays ? answers.get(kind) : null;
        if (known != null) return known;
        var answer = pass(exchange, body, URI.create(slack.address() + exchange.getRequestURI()));
        answers.put(kind, answer);
        return answer;
    }

    private Answer pass(HttpExchange exchange, byte[] body, URI target) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(target).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        KEPT.forEach(name -> {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) request.header(name, value);
        });
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        var headers = new java.util.HashMap<String, List<String>>();
        KEPT.forEach(name -> response.headers().firstValue(name).ifPresent(value -> headers.put(name, List.of(value))));
        return new Answer(response.statusCode(), headers, response.body());
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
