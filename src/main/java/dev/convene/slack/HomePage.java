package dev.convene.slack;

import com.slack.api.model.view.View;

/** Draws the App Home of one member. */
@FunctionalInterface
public interface HomePage {

    View render(Reader reader, Text.In text);
}
