package dev.convene.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** Debian's calendar server (package radicale) on a port of loopback, with nothing in it; ended with the test. */
public final class Radicale implements AutoCloseable {

    private static final String PROGRAM = "/usr/bin/radicale";

    private final Process process;
    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Radicale(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Skips the test where there is no Radicale, but never under {@code CI=true}. */
    public static Radicale start() throws IOException {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "There is no Radicale");
        }
        var folder = Files.createTempDirectory("radicale");
        var port = freePort();
        var command = List.of(
                PROGRAM,
                "--config",
                "",
                "--server-hosts",
                "127.0.0.1:" + port,
                "--auth-type",
                "none",
                "--rights-type",
                "authenticated",
                "--storage-filesystem-folder",
                folder.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var radicale = new Radicale(process, folder, port);
        Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(radicale::answers);
        return radicale;
    }

    public String address(String path) {
        return "http://somebody:secret@127.0.0.1:" + port + path;
    }

    public void makeCalendar(String path) throws IOException, InterruptedException {
        send("MKCALENDAR", path, "");
    }

    public void put(String path, String file) throws IOException, InterruptedException {
        send("PUT", path, file);
    }

    public void delete(String path) throws IOException, InterruptedException {
        send("DELETE", path, "");
    }

    private void send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic c29tZWJvZHk6c2VjcmV0")
                .header("Content-Type", "text/calendar; charset=utf-8")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/.web/"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException leftovers) {
            throw new IllegalStateException(leftovers);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
