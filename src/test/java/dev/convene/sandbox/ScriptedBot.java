package dev.convene.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.convene.sandbox.slack.LocalSlack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The least that Slack takes for an app: a request URL that answers as a script says and notes what it heard. */
final class ScriptedBot implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private volatile Function<JsonNode, String> script = _ -> "";

    ScriptedBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::answer);
        server.setExecutor(hands);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    /** From now on each request is answered with what this says, in JSON; empty for an empty acknowledgement. */
    void answers(Function<JsonNode, String> script) {
        heard.clear();
        this.script = script;
    }

    /** What came of this type, such as {@code view_submission}; oldest first. */
    List<JsonNode> heard(String type) {
        return heard.stream().filter(each -> type(each).equals(type)).toList();
    }

    static String type(JsonNode payload) {
        return payload.path("type").asString(payload.has("command") ? "command" : "");
    }

    JsonNode call(LocalSlack slack, String method, ObjectNode arguments) {
        var request = HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                .header("Authorization", "Bearer " + slack.workspace().botToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(arguments.toString()));
        try {
            var answer = JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            if (!answer.path("ok").asBoolean()) throw new AssertionError(method + ": " + answer);
            return answer;
        } catch (IOException broken) {
            throw new AssertionError(method, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method, stopped);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var payload = read(body);
            heard.add(payload);
            var answer = script.apply(payload).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) exchange.getResponseBody().write(answer);
        }
    }

    private static JsonNode read(String body) {
        if (body.startsWith("{")) return JSON.readTree(body);
        var form = JSON.createObjectNode();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return form.has("payload") ? JSON.readTree(form.get("payload").asString()) : form;
    }

    @Override
    public void close() {
        server.stop(0);
        hands.close();
        client.close();
    }
}
