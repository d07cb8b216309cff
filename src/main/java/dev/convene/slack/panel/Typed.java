package dev.convene.slack.panel;

import dev.convene.shared.MemberId;
import dev.convene.slack.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed behind {@code /interview away}.
 *
 * @param member the colleague named, else whoever typed
 * @param form all that an absence needs, if days were typed
 * @param trouble why the days will not do; null where they will, or none were typed
 */
record Typed(
        MemberId member, Optional<AwayForm> form, @Nullable Words trouble) {

    static Typed nothing(MemberId reader) {
        return new Typed(reader, Optional.empty(), null);
    }

    Typed because(Words sentence) {
        return new Typed(member, form, sentence);
    }
}
