package dev.convene.sandbox.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the bytes of a file go, and where a client fetches them from. */
final class UploadServlet extends HttpServlet {

    private final transient FileMethods files;

    UploadServlet(FileMethods files) {
        this.files = files;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = request.getContentType();
        var whole = type != null && type.startsWith("multipart/");
        var bytes = whole ? part(request) : request.getInputStream().readAllBytes();
        var good = files.received(id(request), bytes);
        Bodies.write(response, good ? 200 : 400, good ? "OK - " + bytes.length : "bad upload");
    }

    private static byte[] part(HttpServletRequest request) throws IOException {
        try {
            var parts = request.getParts();
            return parts.isEmpty()
                    ? new byte[0]
                    : parts.iterator().next().getInputStream().readAllBytes();
        } catch (jakarta.servlet.ServletException notMultipart) {
            return new byte[0];
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = files.content(id(request));
        if (bytes == null) {
            Bodies.write(response, 404, "not found");
            return;
        }
        response.setContentType("application/octet-stream");
        response.getOutputStream().write(bytes);
    }

    private static String id(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
