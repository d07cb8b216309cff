package dev.convene.slack.broken;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;

/** Puts words into a block that no translator has seen. */
class LiteralBlock {

    SectionBlock block() {
        return SectionBlock.builder()
                .text(PlainTextObject.builder().text("Hello").build())
                .build();
    }
}
