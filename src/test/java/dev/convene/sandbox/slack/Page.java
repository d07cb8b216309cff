package dev.convene.sandbox.slack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list; {@code next} is the cursor of the following one, empty at the end. */
record Page<T>(List<T> items, String next) {

    private static final String PREFIX = "next:";

    static <T> Page<T> of(Ask ask, List<T> all, int usual, int most) {
        var from = start(ask.text("cursor"), all.size());
        var limit = Math.clamp(ask.number("limit", usual), 1, most);
        var to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? cursor(to) : "");
    }

    ObjectNode tell(ObjectNode answer) {
        answer.set("response_metadata", Json.of("next_cursor", next));
        return answer;
    }

    private static int start(String cursor, int size) {
        if (cursor.isEmpty()) return 0;
        try {
            var plain = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            var start = Integer.parseInt(plain.substring(PREFIX.length()));
            if (plain.startsWith(PREFIX) && start <= size) return start;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw Refusal.of("invalid_cursor");
        }
        throw Refusal.of("invalid_cursor");
    }

    private static String cursor(int from) {
        return Base64.getEncoder().encodeToString((PREFIX + from).getBytes(StandardCharsets.UTF_8));
    }
}
