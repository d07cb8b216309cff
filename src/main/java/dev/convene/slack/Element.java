package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;

/** What stands in a row of actions or beside a section: a button, an overflow, a choice. */
public sealed interface Element permits Button, Overflow, Pick {

    /** The SDK's form of it. */
    BlockElement build();
}
