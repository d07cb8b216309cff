package dev.convene.bench;

import dev.convene.sandbox.slack.LocalSlack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged application in a process of its own, as an operator runs it: a jar and variables, over HTTP. */
public final class PackagedBot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JavaProcess process;
    private final int port;
    private final Duration readyAfter;

    private PackagedBot(JavaProcess process, int port, Duration readyAfter) {
        this.process = process;
        this.port = port;
        this.readyAfter = readyAfter;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param flags of the JVM, and system properties
     * @param more further variables, or others in place of those given here
     * @throws IllegalStateException when it ends, or is not ready after a minute
     */
    public static PackagedBot start(
            Path jar, Path log, String database, LocalSlack slack, List<String> flags, Map<String, String> more)
            throws IOException, InterruptedException {
        var port = JavaProcess.freePort();
        var environment = environment(database, slack, port);
        environment.putAll(more);
        var arguments = new ArrayList<>(flags);
        arguments.addAll(List.of("-jar", jar.toString()));
        var process = JavaProcess.start(log, environment, arguments);
        try {
            return new PackagedBot(process, port, untilReady(process, port, log));
        } catch (IllegalStateException | InterruptedException stopped) {
            process.close();
            throw stopped;
        }
    }

    private static Map<String, String> environment(String database, LocalSlack slack, int port) {
        var variables = new HashMap<String, String>();
        variables.put("SERVER_PORT", String.valueOf(port));
        variables.put("SPRING_DATASOURCE_URL", database);
        variables.put("SLACK_API_URL", slack.apiUrl());
        variables.put("SLACK_BOT_TOKEN", slack.workspace().botToken());
        variables.put("SLACK_SIGNING_SECRET", slack.workspace().signingSecret());
        variables.put("CONVENE_SECRET_KEY", "a key of a benchmark, and of nothing else");
        variables.put("CONVENE_ADMINS", BenchWorkspace.ADMIN);
        return variables;
    }

    private static Duration untilReady(JavaProcess process, int port, Path log) throws InterruptedException {
        var request = HttpRequest.newBuilder(address(port, "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && process.age().compareTo(PATIENCE) < 0) {
                if (answersOk(client, request)) return process.age();
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The bot does not become ready: see " + log);
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Where Slack sends its requests. */
    public URI requestUrl() {
        return address(port, "/slack/events");
    }

    /** From the start of the process until readiness was told. */
    public Duration readyAfter() {
        return readyAfter;
    }

    public JavaProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
