package dev.convene.sandbox.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Web API over HTTP, with the faults and limits that are set. */
final class ApiServlet extends HttpServlet {

    private final transient World world;
    private final transient WebApi api;
    private final transient Rates rates;
    private final transient Faults faults;
    private final transient Calls calls;
    private final transient CountDownLatch closing;

    ApiServlet(World world, WebApi api, Rates rates, Faults faults, Calls calls, CountDownLatch closing) {
        this.world = world;
        this.api = api;
        this.rates = rates;
        this.faults = faults;
        this.calls = calls;
        this.closing = closing;
    }

    private record Exchange(String method, ObjectNode arguments, String token, Instant since) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var arguments = Bodies.arguments(request);
        var token = Bodies.token(request, arguments);
        var path = request.getPathInfo();
        var exchange = new Exchange(path == null ? "" : path.substring(1), arguments, token, world.now());
        var fault = faults.due(exchange.method());
        if (fault == null) honest(exchange, response);
        else faulty(exchange, fault, response);
    }

    private void honest(Exchange exchange, HttpServletResponse response) throws IOException {
        var method = api.method(exchange.method());
        var wait = method == null ? 0 : rates.wait(method, Json.text(exchange.arguments(), "channel"));
        if (wait > 0) limited(exchange, wait, response);
        else Bodies.write(response, 200, answer(exchange));
    }

    private ObjectNode answer(Exchange exchange) {
        var answer = api.answer(exchange.method(), exchange.arguments(), exchange.token());
        note(exchange, answer.path("ok").asBoolean() ? null : Json.text(answer, "error"), answer);
        return answer;
    }

    private void faulty(Exchange exchange, Fault fault, HttpServletResponse response) throws IOException {
        switch (fault) {
            case Fault.Broken _ -> {
                note(exchange, "http_500", Json.object());
                Bodies.write(response, 500, "Internal Server Error");
            }
            case Fault.Silence silence -> {
                note(exchange, "timeout", Json.object());
                pause(silence.length().toMillis());
                Bodies.write(response, 504, "");
            }
            case Fault.AnswerLost _ -> lose(exchange, response);
            case Fault.Limited limited -> limited(exchange, limited.seconds(), response);
            case Fault.Refused refused -> {
                var answer = Refusal.of(refused.code()).answer();
                note(exchange, refused.code(), answer);
                Bodies.write(response, 200, answer);
            }
            case Fault.Slow slow -> {
                pause(slow.delay().toMillis());
                honest(exchange, response);
            }
        }
    }

    private void limited(Exchange exchange, int seconds, HttpServletResponse response) throws IOException {
        var answer = Refusal.of("ratelimited").answer();
        note(exchange, "ratelimited", answer);
        response.setHeader("Retry-After", String.valueOf(seconds));
        Bodies.write(response, 429, answer);
    }

    /** Promises more than it sends, so that the client sees the connection break. */
    private void lose(Exchange exchange, HttpServletResponse response) throws IOException {
        answer(exchange);
        response.setContentType("application/json");
        response.setContentLength(1000);
        response.getOutputStream().write('{');
        response.flushBuffer();
        throw new CloseNowException("answer lost on demand");
    }

    private void pause(long millis) {
        try {
            if (closing.await(millis, TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Exchange exchange, @Nullable String error, JsonNode answer) {
        calls.asked(exchange.method(), exchange.since(), error, exchange.arguments(), answer);
    }
}
