package dev.convene.sandbox;

import dev.convene.sandbox.slack.LocalSlack;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The clock on the page: {@code GET /clock}, {@code POST /clock/next}, {@code POST /clock/advance {minutes}}. */
final class ClockServlet extends HttpServlet {

    private static final JsonMapper JSON = new JsonMapper();

    private final transient LocalSlack slack;
    private final transient Journey journey;
    private final ZoneId zone;

    private ClockServlet(LocalSlack slack, Journey journey, ZoneId zone) {
        this.slack = slack;
        this.journey = journey;
        this.zone = zone;
    }

    /** Puts the clock beside the client API; {@code zone} is the one it shows. */
    static void serve(LocalSlack slack, Journey journey, ZoneId zone) {
        slack.serve("/sandbox/api/clock/*", new ClockServlet(slack, journey, zone));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only this page may ask");
            return;
        }
        try {
            move(request);
        } catch (IllegalArgumentException | JacksonException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        slack.announce("clock");
        write(response);
    }

    private void move(HttpServletRequest request) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/next" -> journey.toNext();
            case "/advance" -> {
                var minutes = JSON.readTree(request.getInputStream()).path("minutes");
                journey.ahead(Duration.ofMinutes(minutes.asInt(-1)));
            }
            default -> throw new IllegalArgumentException("There is no such move");
        }
    }

    private void write(HttpServletResponse response) throws IOException {
        var told = JSON.createObjectNode();
        told.put("now", journey.now().toString()).put("zone", zone.getId()).putNull("next");
        journey.next().ifPresent(next -> told.set("next", told(next)));
        var moves = told.putArray("moves");
        journey.moves()
                .forEach(move -> moves.addObject()
                        .put("at", move.at().toString())
                        .put("shift", move.ahead().toMillis() / 1000.0));
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(told));
    }

    private static ObjectNode told(Agenda.Moment next) {
        return JSON.createObjectNode()
                .put("at", next.at().toString())
                .put("what", next.what())
                .put("member", next.member());
    }
}
