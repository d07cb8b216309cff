package dev.convene.sandbox.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** What Slack's own app would do, as HTTP: a client on screen asks here. */
final class ClientServlet extends HttpServlet {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");

    private final transient List<Route> routes;
    private final transient Streams streams;

    ClientServlet(List<Route> routes, Streams streams) {
        this.routes = routes;
        this.streams = streams;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (foreign(request)) {
            Bodies.write(response, 403, Json.of("error", "only this page may ask"));
        } else if (path.endsWith("/stream")) {
            streams.open(request, response);
        } else {
            answer(path, request, response);
        }
    }

    /** Another site in the same browser must not act for a member, not even under a name that leads here. */
    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || !OWN_NAMES.contains(request.getServerName());
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var route : routes) {
            var match = route.path().matcher(path);
            if (!route.verb().equals(request.getMethod()) || !match.matches()) continue;
            visit(route, new Route.Visit(match, Bodies.json(request)), response);
            return;
        }
        Bodies.write(response, 404, Json.of("error", "There is nothing at " + path));
    }

    private static void visit(Route route, Route.Visit visit, HttpServletResponse response) throws IOException {
        try {
            var answer = route.handler().answer(visit);
            if (answer == null) response.setStatus(204);
            else Bodies.write(response, 200, answer);
        } catch (NoSuchElementException missing) {
            Bodies.write(response, 404, Json.of("error", String.valueOf(missing.getMessage())));
        }
    }
}
