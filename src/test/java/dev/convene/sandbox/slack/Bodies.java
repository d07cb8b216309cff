package dev.convene.sandbox.slack;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the bodies of HTTP. */
final class Bodies {

    private static final String BEARER = "Bearer ";

    private Bodies() {}

    static String text(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Null-free: an empty object when there is no JSON. */
    static JsonNode json(HttpServletRequest request) throws IOException {
        var text = text(request);
        var parsed = text.isBlank() ? null : Json.parsed(text);
        return parsed == null ? Json.object() : parsed;
    }

    /** Arguments from a JSON body, or from query and form. */
    static ObjectNode arguments(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type != null && type.startsWith("application/json")) return Json.copy(json(request));
        var arguments = Json.object();
        // without a charset in the header Tomcat would read forms as Latin-1
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        request.getParameterMap().forEach((name, values) -> arguments.put(name, values[0]));
        return arguments;
    }

    /** From the header, else from the arguments, out of which it is taken. */
    static String token(HttpServletRequest request, ObjectNode arguments) {
        var header = request.getHeader("Authorization");
        var argument = arguments.remove("token");
        if (header != null && header.startsWith(BEARER))
            return header.substring(BEARER.length()).strip();
        return argument == null ? "" : argument.asString("");
    }

    static void write(HttpServletResponse response, int status, JsonNode body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void write(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
