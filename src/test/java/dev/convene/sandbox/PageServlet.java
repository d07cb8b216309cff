package dev.convene.sandbox;

import dev.convene.sandbox.slack.LocalSlack;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The sandbox's page in the browser: {@code /sandbox} and its files, from the class path, always as they are now. */
final class PageServlet extends HttpServlet {

    private static final String FOLDER = "/sandbox/";
    private static final Pattern NAME = Pattern.compile("/[a-z]+\\.(html|js|css|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    /** Pictures in messages may come from anywhere; scripts only from here, whatever a message contains. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' http: https: data:; base-uri 'none'; frame-ancestors 'none'";

    private PageServlet() {}

    /** Puts the page beside the client API that it speaks with. */
    static void serve(LocalSlack slack) {
        slack.serve("/sandbox", new PageServlet());
        slack.serve("/sandbox/assets/*", new PageServlet());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var name = path == null ? "/index.html" : path;
        var wanted = NAME.matcher(name);
        if (!wanted.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (var file = PageServlet.class.getResourceAsStream(FOLDER + name.substring(1))) {
            if (file == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else send(response, TYPES.getOrDefault(wanted.group(1), ""), file.readAllBytes());
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
