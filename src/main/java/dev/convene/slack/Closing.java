package dev.convene.slack;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import java.util.function.Supplier;

/** Somebody closed a modal without sending it. */
public final class Closing extends Visit {

    private final ViewClosedPayload payload;

    Closing(Desk desk, Supplier<Reader> reader, ViewClosedPayload payload) {
        super(desk, reader);
        this.payload = payload;
    }

    public ViewMeta meta() {
        return ViewMeta.decode(payload.getView().getPrivateMetadata());
    }

    @Override
    void sorry(Words sentence) {
        // whoever closed a modal has turned away; the log has the reference
    }
}
