package dev.convene.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One process of the bot, with its own way to Slack, so that what leaves it is known to be its. */
final class Instance {

    private static final HttpClient HEALTH =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Shared by all: the processes are many, short-lived and few at a time. */
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx320m", "-XX:-UsePerfData");

    private final String name;
    private final int port;
    private final Process process;
    private final Relay toSlack;
    private volatile boolean killed;

    private Instance(String name, int port, Process process, Relay toSlack) {
        this.name = name;
        this.port = port;
        this.process = process;
        this.toSlack = toSlack;
    }

    /** @param settings as on the command line; the way to Slack and the port come on top */
    static Instance start(String name, List<String> settings, Relay toSlack) {
        var port = freePort();
        var command = new java.util.ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FaultyBot.class.getName()));
        command.addAll(settings);
        command.add("--server.port=" + port);
        command.add("--convene.slack.api-url=http://127.0.0.1:" + toSlack.port() + "/api/");
        try {
            var log = Path.of("target", "bench", "faults-" + name + ".log").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            return new Instance(name, port, process, toSlack);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    boolean isKilled() {
        return killed;
    }

    void awaitReady(Duration bound) {
        var until = Instant.now().plus(bound);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException(
                        name + " did not become ready; see target/bench/faults-" + name + ".log");
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HEALTH.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** {@code kill -9}: nothing more leaves it. */
    void kill() {
        killed = true;
        process.destroyForcibly();
        process.onExit().join();
        toSlack.close();
    }

    /** {@code SIGTERM}. Returns how long it took to end; killed if it does not. */
    Duration stop(Duration bound) {
        var since = Instant.now();
        process.destroy();
        try {
            if (!process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
        }
        toSlack.close();
        return Duration.between(since, Instant.now());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
