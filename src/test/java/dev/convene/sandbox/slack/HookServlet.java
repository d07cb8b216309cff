package dev.convene.sandbox.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the bot posts to a response_url. */
final class HookServlet extends HttpServlet {

    private final transient World world;
    private final transient ResponseUrls urls;
    private final transient Calls calls;

    HookServlet(World world, ResponseUrls urls, Calls calls) {
        this.world = world;
        this.urls = urls;
        this.calls = calls;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var since = world.now();
        var path = request.getRequestURI();
        var answer = Bodies.json(request);
        var error = urls.answer(path.substring(path.lastIndexOf('/') + 1), answer);
        calls.asked("response_url", since, error, answer, Json.object());
        if (error == null) Bodies.write(response, 200, "ok");
        else Bodies.write(response, error.endsWith("_url") ? 404 : 400, error);
    }
}
