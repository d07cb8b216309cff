package dev.convene.bench.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Passes requests on, one by one, and lets somebody watch: on the way there and on the way back a request can be dropped,
 * which its sender sees as a connection that breaks.
 */
final class Relay implements AutoCloseable {

    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "upgrade", "http2-settings");
    private static final int TRIES = 5;

    private final HttpServer server;
    private final Supplier<Hop> hops;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Relay(Supplier<Hop> hops) throws IOException {
        this.hops = hops;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    /** Where a request goes, and who watches; chosen anew for each. */
    interface Hop {

        /** Without a slash at the end. */
        String target();

        /** It is about to be passed on; false: it never arrives. */
        boolean there(String path, byte[] body);

        /** It was answered; false: the answer never arrives. */
        boolean back(String path, byte[] body);

        /** It was passed on, and no answer came. */
        void broke();
    }

    static Relay to(Supplier<Hop> hops) {
        try {
            return new Relay(hops);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            if (pass(exchange, body, hops.get())) {
                break;
            }
        }
        // without an answer sent before, this breaks the connection
        exchange.close();
    }

    /** False if it certainly did not arrive: then another may take it. */
    private boolean pass(HttpExchange exchange, byte[] body, Hop hop) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!hop.there(path, body)) {
            return true;
        }
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request(exchange, body, hop), BodyHandlers.ofByteArray());
        } catch (ConnectException nobodyThere) {
            return false;
        } catch (IOException lost) {
            hop.broke();
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
        if (hop.back(path, body)) {
            answer(exchange, answer);
        }
        return true;
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body, Hop hop) {
        var to = URI.create(hop.target() + exchange.getRequestURI());
        var request = HttpRequest.newBuilder(to).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
