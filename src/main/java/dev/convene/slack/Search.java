package dev.convene.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import java.util.function.Supplier;

/** Somebody types in a search field. */
public final class Search extends Visit {

    private final BlockSuggestionPayload payload;

    Search(Desk desk, Supplier<Reader> reader, BlockSuggestionPayload payload) {
        super(desk, reader);
        this.payload = payload;
    }

    /** What is typed so far; may be empty. */
    public String typed() {
        return payload.getValue() == null ? "" : payload.getValue().strip();
    }

    public BlockId block() {
        return new BlockId(payload.getBlockId());
    }

    /** What is filled in around the field. */
    public FormValues form() {
        return FormValues.of(
                payload.getView() == null ? null : payload.getView().getState());
    }

    public ViewMeta meta() {
        return ViewMeta.decode(
                payload.getView() == null ? null : payload.getView().getPrivateMetadata());
    }

    @Override
    void sorry(Words sentence) {
        // a list has no room for a sentence: it stays empty
    }
}
