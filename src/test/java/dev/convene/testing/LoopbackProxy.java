package dev.convene.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A link that can go bad: stands before a server on this machine and passes everything on, until a test says otherwise.
 * What is set holds for connections that are open as well as for new ones.
 */
public final class LoopbackProxy implements AutoCloseable {

    private enum State {
        PASSES,
        REFUSES,
        SWALLOWS
    }

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<ProxiedLink> links = ConcurrentHashMap.newKeySet();
    private volatile State state = State.PASSES;
    private volatile Duration delay = Duration.ZERO;

    private LoopbackProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy-door").start(this::accept);
    }

    /** Before whatever listens, or will listen, at that port of the loopback address. */
    public static LoopbackProxy before(int port) {
        try {
            return new LoopbackProxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where clients are to go instead. */
    public int port() {
        return door.getLocalPort();
    }

    /** How many connections stand now. */
    public int connections() {
        return links.size();
    }

    /** All is well again. Connections that were open while bytes vanished stay dead, as behind a router that forgot them. */
    public void pass() {
        state = State.PASSES;
        delay = Duration.ZERO;
    }

    /** The cable is cut: connections are reset, new ones too as soon as they are made. */
    public void cut() {
        state = State.REFUSES;
        drop();
    }

    /** Resets what is open; new connections pass. */
    public void drop() {
        links.forEach(ProxiedLink::reset);
    }

    /** Half open: connections stand and new ones are accepted, but not a byte arrives, either way. */
    public void vanish() {
        links.forEach(ProxiedLink::swallow);
        state = State.SWALLOWS;
        links.forEach(ProxiedLink::swallow);
    }

    /** Whatever is sent, either way, arrives so much later. */
    public void slow(Duration by) {
        state = State.PASSES;
        delay = by;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                welcome(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void welcome(Socket client) {
        var link = new ProxiedLink(client, server, () -> delay, links::remove);
        links.add(link);
        switch (state) {
            case PASSES -> link.open();
            case SWALLOWS -> link.swallow();
            case REFUSES -> link.reset();
        }
    }

    @Override
    public void close() {
        state = State.REFUSES;
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        drop();
    }
}
