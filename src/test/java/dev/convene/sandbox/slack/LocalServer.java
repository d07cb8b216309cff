package dev.convene.sandbox.slack;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.websocket.server.WsSci;

/** An embedded web server on the loopback address. */
final class LocalServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final Path base;

    LocalServer(int port) throws IOException {
        base = Files.createTempDirectory("local-slack");
        tomcat.setBaseDir(base.toString());
        tomcat.setSilent(true);
        var connector = tomcat.getConnector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", "400");
        connector.setMaxPostSize(-1);
        context = tomcat.addContext("", null);
        context.addServletContainerInitializer(new WsSci(), null);
        var leaks = (StandardContext) context;
        leaks.setClearReferencesRmiTargets(false);
        leaks.setClearReferencesThreadLocals(false);
        // Without a servlet here a WebSocket's upgrade would be answered 404.
        serve("/", new Nothing());
    }

    /** May be called while the server runs; the longest path wins. */
    void serve(String path, Servlet servlet) {
        var name = "at " + path;
        var wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(true);
        wrapper.setMultipartConfigElement(new MultipartConfigElement(base.toString()));
        context.addServletMappingDecoded(path, name);
    }

    int start() {
        try {
            tomcat.start();
        } catch (LifecycleException broken) {
            throw new IllegalStateException("The local Slack cannot start", broken);
        }
        var port = tomcat.getConnector().getLocalPort();
        if (port >= 0) return port;
        var wanted = tomcat.getConnector().getPort();
        close();
        throw new IllegalStateException("Port " + wanted + " of this machine is taken: stop what listens there");
    }

    Context context() {
        return context;
    }

    @Override
    public void close() {
        try {
            var protocol = (AbstractProtocol<?>) tomcat.getConnector().getProtocolHandler();
            protocol.closeServerSocketGraceful();
            tomcat.stop();
            tomcat.destroy();
            discard(base.toFile());
        } catch (LifecycleException broken) {
            throw new IllegalStateException("The local Slack cannot stop", broken);
        }
    }

    private static void discard(java.io.File file) {
        var inside = file.listFiles();
        if (inside != null) for (var one : inside) discard(one);
        file.delete();
    }

    private static final class Nothing extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Bodies.write(response, 404, "There is nothing here");
        }
    }
}
