package dev.convene.slack;

import com.slack.api.model.view.View;
import java.util.Map;

/** What a submission is answered with. */
public sealed interface Answer {

    /** This modal closes; one below it comes back. */
    record Close() implements Answer {}

    /** All modals close. */
    record Clear() implements Answer {}

    /** The form stays as it is, with a sentence at each of these fields. */
    record Errors(Map<BlockId, Words> at) implements Answer {

        public Errors {
            at = Map.copyOf(at);
        }
    }

    /** Another view takes the place of this one. */
    record Update(View view) implements Answer {}

    /** Another view on top of this one. */
    record Push(View view) implements Answer {}

    static Answer close() {
        return new Close();
    }

    static Answer clear() {
        return new Clear();
    }

    static Answer error(BlockId field, Words sentence) {
        return new Errors(Map.of(field, sentence));
    }

    static Answer errors(Map<BlockId, Words> at) {
        return new Errors(at);
    }

    static Answer update(View view) {
        return new Update(view);
    }

    static Answer push(View view) {
        return new Push(view);
    }
}
