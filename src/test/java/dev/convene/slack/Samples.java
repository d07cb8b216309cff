package dev.convene.slack;

import com.slack.api.model.view.View;

/**
 * The views and messages of an area, each with the least and with the most data. Implementations are classes beside the
 * area's tests with a constructor that takes nothing; {@link ViewCatalogueTest} finds them by their type.
 */
public interface Samples {

    void show(Shelf shelf);

    /** Where an area puts what it draws. Names are in lower case with dashes, for example {@code schedule-least}. */
    interface Shelf {

        void modal(String name, Drawing<View> drawing);

        void home(String name, Drawing<View> drawing);

        void message(String name, Drawing<Message> drawing);
    }

    /** Draws in one language. */
    @FunctionalInterface
    interface Drawing<T> {

        T in(Text.In text);
    }
}
