package dev.convene.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on loopback that offers calendars, and answers otherwise when told to. */
public final class CalendarHost implements AutoCloseable {

    /** How a path is answered. */
    public interface Answer {

        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Map<String, List<String>>> asked = new CopyOnWriteArrayList<>();

    private CalendarHost(HttpServer server) {
        this.server = server;
    }

    public static CalendarHost start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            var host = new CalendarHost(server);
            server.createContext("/", host::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return host;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** From now on this file is there. */
    public CalendarHost offers(String path, String file) {
        return answers(path, exchange -> send(exchange, 200, file.getBytes(StandardCharsets.UTF_8)));
    }

    public CalendarHost answers(String path, int status) {
        return answers(path, exchange -> send(exchange, status, new byte[0]));
    }

    public CalendarHost redirects(String path, String to) {
        return answers(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, new byte[0]);
        });
    }

    public CalendarHost answers(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** The headers of all requests so far. */
    public List<Map<String, List<String>>> asked() {
        return List.copyOf(asked);
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(Map.copyOf(exchange.getRequestHeaders()));
        answers.getOrDefault(exchange.getRequestURI().getPath(), missing -> send(missing, 404, new byte[0]))
                .to(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
