package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where something can be pressed: a message or a view. */
sealed interface Place {

    record InMessage(Conversation conversation, Message message) implements Place {
        @Override
        public JsonNode blocks() {
            return message.body.path("blocks");
        }

        @Override
        public ObjectNode values() {
            return message.values;
        }
    }

    record InView(OpenView view) implements Place {
        @Override
        public JsonNode blocks() {
            return view.blocks();
        }

        @Override
        public ObjectNode values() {
            return view.values;
        }
    }

    JsonNode blocks();

    ObjectNode values();

    /** The element with this action id; an empty block id stands for any block. */
    default Spot find(String blockId, String actionId) {
        for (var block : blocks()) {
            if (!blockId.isEmpty() && !Json.text(block, "block_id").equals(blockId)) continue;
            for (var element : BlockKit.elementsOf(block)) {
                if (Json.text(element, "action_id").equals(actionId)) return new Spot(block, element);
            }
        }
        throw new NoSuchElementException("There is no " + actionId + " in " + blocks());
    }

    /** An element in its block. */
    record Spot(JsonNode block, JsonNode element) {

        String blockId() {
            return Json.text(block, "block_id");
        }

        String actionId() {
            return Json.text(element, "action_id");
        }

        String type() {
            return Json.text(element, "type");
        }
    }
}
