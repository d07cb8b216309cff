package dev.convene.sandbox;

import dev.convene.ConveneApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * {@code mvn spring-boot:test-run}: the demo. With the variables of a real Slack set, the bot talks to that one instead, on
 * the same kind of database, kept between runs.
 */
public final class TryConvene {

    private static final int SLACK_PORT = 8080;
    private static final int BOT_PORT = 8081;

    private TryConvene() {}

    public static void main(String[] arguments) {
        if (speaksToRealSlack()) {
            SpringApplication.from(ConveneApplication::main)
                    .with(LocalDatabase.class)
                    .run(arguments);
        } else {
            IntStream.of(SLACK_PORT, BOT_PORT)
                    .filter(TryConvene::isTaken)
                    .findFirst()
                    .ifPresent(TryConvene::giveUp);
            var demo = Demo.start(SLACK_PORT, BOT_PORT);
            LoggerFactory.getLogger(TryConvene.class).info("Ready: open {}", demo.address());
        }
    }

    private static boolean isTaken(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    private static void giveUp(int port) {
        LoggerFactory.getLogger(TryConvene.class)
                .error("Port {} of this machine is taken: stop what listens there, then start again.", port);
        System.exit(1);
    }

    static boolean speaksToRealSlack() {
        return System.getenv("SLACK_BOT_TOKEN") != null;
    }
}
