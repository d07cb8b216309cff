package dev.convene.panel.ics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One property.
 *
 * @param parameters by name in capitals, without quotes
 */
record Line(String name, Map<String, String> parameters, String value) {

    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** Those of a property that may hold several, or none. */
    List<String> values() {
        return Arrays.stream(value.strip().split(","))
                .filter(one -> !one.isBlank())
                .toList();
    }
}
