package dev.convene.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Stands before several instances: brings requests to each in turn, or every request to all of them at once. */
public final class Balancer implements AutoCloseable {

    private static final Set<String> OWN = Set.of("host", "connection", "content-length");

    private final HttpServer server;
    private final boolean toAll;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<URI> instances = List.of();

    private Balancer(boolean toAll) {
        this.toAll = toAll;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::forward);
        server.start();
    }

    /** One request to the one, the next to the other. */
    public static Balancer inTurn() {
        return new Balancer(false);
    }

    /** What an impatient finger or a lost answer does: everything comes twice at the same moment. */
    public static Balancer twice() {
        return new Balancer(true);
    }

    /** The same instance may be named twice. */
    public Balancer between(URI... addresses) {
        instances = List.of(addresses);
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    /** How many requests came in. */
    public int requests() {
        return turn.get();
    }

    private void forward(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var first = instances.get(turn.getAndIncrement() % instances.size());
        var answers = (toAll ? instances.stream() : Stream.of(first))
                .map(instance ->
                        client.sendAsync(request(instance, exchange, body), HttpResponse.BodyHandlers.ofByteArray()))
                .toList();
        var answer = answers.stream()
                .map(CompletableFuture::join)
                .reduce((one, other) -> isRefusal(one) ? other : one)
                .orElseThrow();
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    /** Whoever came second may be told that it is done already: the person sees the other answer. */
    private static boolean isRefusal(HttpResponse<byte[]> answer) {
        return answer.statusCode() / 100 != 2 || new String(answer.body()).contains("\"errors\"");
    }

    private static HttpRequest request(URI instance, HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(instance).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                request.header(name, values.getFirst());
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
