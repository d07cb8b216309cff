package dev.convene.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopbackProxyTest {

    private static final int PATIENCE = 300;

    private final ServerSocket echo = echo();
    private final LoopbackProxy proxy = LoopbackProxy.before(echo.getLocalPort());

    @AfterEach
    void end() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void passesOnWhatIsSaidBothWays() throws IOException {
        try (var client = client()) {
            assertThat(said(client)).isEqualTo(7);
        }
    }

    @Test
    void cutConnectionsAreResetAndNewOnesToo() throws IOException {
        try (var client = client()) {
            assertThat(said(client)).isEqualTo(7);
            proxy.cut();

            assertThatThrownBy(() -> said(client)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> said(client())).isInstanceOf(IOException.class);

        proxy.pass();
        assertThat(said(client())).isEqualTo(7);
    }

    @Test
    void halfOpenConnectionsStandAndSayNothingForEver() throws IOException {
        try (var client = client()) {
            assertThat(said(client)).isEqualTo(7);
            proxy.vanish();

            assertThatThrownBy(() -> said(client)).isInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(() -> said(client())).isInstanceOf(SocketTimeoutException.class);

            proxy.pass();
            assertThatThrownBy(() -> said(client)).isInstanceOf(SocketTimeoutException.class);
            assertThat(said(client())).isEqualTo(7);
        }
    }

    @Test
    void aSlowLinkIsSlow() throws IOException {
        try (var client = client()) {
            proxy.slow(Duration.ofMillis(80));

            var before = System.nanoTime();
            assertThat(said(client)).isEqualTo(7);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(150));
        }
    }

    private Socket client() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(PATIENCE);
        return client;
    }

    private static int said(Socket client) throws IOException {
        client.getOutputStream().write(7);
        var heard = client.getInputStream().read();
        if (heard < 0) {
            throw new IOException("the end");
        }
        return heard;
    }

    private static ServerSocket echo() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void serve(ServerSocket server) {
        while (true) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> repeat(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void repeat(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException gone) {
            // whoever spoke has left
        }
    }
}
