package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to an invitation.
 *
 * @param reason why not; null for a yes
 */
public record Said(@Nullable DeclineReason reason) {

    public static Said yes() {
        return new Said(null);
    }

    public static Said no(DeclineReason reason) {
        return new Said(reason);
    }

    boolean isYes() {
        return reason == null;
    }

    Answer answer() {
        return isYes() ? Answer.ACCEPTED : Answer.DECLINED;
    }

    void change(Seat seat, @Nullable MemberId notedBy) {
        if (isYes()) {
            seat.accept(notedBy);
        } else {
            seat.decline(Objects.requireNonNull(reason), notedBy);
        }
    }
}
