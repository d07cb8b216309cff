package dev.convene.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One connection through a {@link LoopbackProxy}. */
final class ProxiedLink {

    private static final int CHUNK = 1 << 16;

    private final Socket client;
    private final Socket server = new Socket();
    private final InetSocketAddress address;
    private final Supplier<Duration> delay;
    private final Consumer<ProxiedLink> ended;
    private volatile boolean silent;

    ProxiedLink(Socket client, InetSocketAddress address, Supplier<Duration> delay, Consumer<ProxiedLink> ended) {
        this.client = client;
        this.address = address;
        this.delay = delay;
        this.ended = ended;
    }

    void open() {
        Thread.ofVirtual().name("proxy-link").start(() -> {
            try {
                server.connect(address);
                server.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
            } catch (IOException nobodyThere) {
                reset();
                return;
            }
            Thread.ofVirtual().name("proxy-back").start(() -> carry(server, client));
            carry(client, server);
        });
    }

    void swallow() {
        silent = true;
    }

    void reset() {
        ended.accept(this);
        close(client);
        close(server);
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[CHUNK];
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                Thread.sleep(delay.get());
                if (!silent) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException | InterruptedException broken) {
            // the other side learns it by the reset below
        }
        if (!silent) {
            reset();
        }
    }

    /** With a reset instead of a farewell, as a router does. */
    private static void close(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // it is closed, which is what was wanted
        }
    }
}
