package dev.convene.sandbox.slack;

import java.util.Map;

/**
 * What a person sees after submitting a modal.
 *
 * @param result closed, updated, pushed, cleared, errors or timeout, as the modal now is
 * @param errors by block id, what stands at the fields
 */
public record Submitted(String result, Map<String, String> errors) {

    static Submitted as(String result) {
        return new Submitted(result, Map.of());
    }

    public boolean accepted() {
        return !result.equals("errors") && !result.equals("timeout");
    }
}
