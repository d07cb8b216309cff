package dev.convene.panel.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Asks once more at the last moment: an address that was typed as numbers is never looked up. */
final class GuardedSockets extends SocketFactory {

    private final Reach reach;

    GuardedSockets(Reach reach) {
        this.reach = reach;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(reach);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class Guarded extends Socket {

        private final Reach reach;

        private Guarded(Reach reach) {
            this.reach = reach;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress internet)
                    || internet.getAddress() == null
                    || !reach.allows(internet.getAddress())) {
                throw new ForbiddenAddress();
            }
            super.connect(to, timeout);
        }
    }
}
