package dev.convene.sandbox.slack;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short ways to build and read JSON. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Collection<?> values) {
        var array = array();
        values.forEach(value -> array.add(tree(value)));
        return array;
    }

    /** Names and values in turn; a value may be null, JSON, text, a number, a boolean or a collection. */
    static ObjectNode of(@Nullable Object... pairs) {
        var object = object();
        for (var i = 0; i < pairs.length; i += 2) object.set(String.valueOf(pairs[i]), tree(pairs[i + 1]));
        return object;
    }

    static JsonNode tree(@Nullable Object value) {
        if (value == null) return MAPPER.nullNode();
        if (value instanceof JsonNode node) return node;
        if (value instanceof Collection<?> many) return array(many);
        return MAPPER.valueToTree(value);
    }

    /** Null when it is no JSON. */
    static @Nullable JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static ObjectNode copy(JsonNode object) {
        return object.isObject() ? (ObjectNode) object.deepCopy() : object();
    }

    static ObjectNode child(ObjectNode parent, String field) {
        if (parent.get(field) instanceof ObjectNode there) return there;
        var made = object();
        parent.set(field, made);
        return made;
    }
}
