package dev.convene.sandbox.slack;

import jakarta.servlet.ServletContext;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;

/** The server's end of a Socket Mode connection. */
final class SocketEndpoint extends Endpoint {

    static final String PATH = "/link";

    private final SocketLine line;

    private SocketEndpoint(SocketLine line) {
        this.line = line;
    }

    static void register(ServletContext context, SocketLine line) {
        var container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        var made = new ServerEndpointConfig.Configurator() {
            @Override
            public <T> T getEndpointInstance(Class<T> type) {
                return type.cast(new SocketEndpoint(line));
            }
        };
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(SocketEndpoint.class, PATH)
                    .configurator(made)
                    .build());
        } catch (DeploymentException broken) {
            throw new IllegalStateException("No Socket Mode", broken);
        }
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        var ticket = session.getRequestParameterMap().getOrDefault("ticket", List.of(""));
        if (!line.admit(ticket.getFirst())) {
            refuse(session);
            return;
        }
        session.setMaxIdleTimeout(0);
        session.setMaxTextMessageBufferSize(1_000_000);
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) line::received);
        line.opened(session);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        line.closed(session);
    }

    private static void refuse(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "unknown ticket"));
        } catch (IOException gone) {
            // Nobody is there any more to be refused.
        }
    }
}
