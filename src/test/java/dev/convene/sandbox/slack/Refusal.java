package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.Problem;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An answer {@code ok: false} with one of Slack's error codes. */
final class Refusal extends RuntimeException {

    private final transient ObjectNode answer;

    private Refusal(String error, ObjectNode more) {
        super(error, null, false, false);
        answer = Json.of("ok", false, "error", error);
        answer.setAll(more);
    }

    static Refusal of(String error) {
        return new Refusal(error, Json.object());
    }

    static Refusal with(String error, ObjectNode more) {
        return new Refusal(error, more);
    }

    static Refusal because(String error, String... messages) {
        return new Refusal(error, Json.of("response_metadata", Json.of("messages", List.of(messages))));
    }

    static Refusal because(String error, List<Problem> problems, String root) {
        return because(
                error, problems.stream().map(problem -> problem.message(root)).toArray(String[]::new));
    }

    static Refusal missingScope(String needed, String provided) {
        return new Refusal("missing_scope", Json.of("needed", needed, "provided", provided));
    }

    ObjectNode answer() {
        return answer.deepCopy();
    }

    String error() {
        return Json.text(answer, "error");
    }
}
