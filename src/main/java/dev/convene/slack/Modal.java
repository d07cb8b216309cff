package dev.convene.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import org.jspecify.annotations.Nullable;

/** A modal being laid out; {@link #build()} ends it. */
public final class Modal extends Layout<Modal> {

    private final ViewId id;
    private final Words title;
    private @Nullable Words submit;
    private @Nullable Words close;
    private ViewMeta meta = ViewMeta.none();
    private boolean tellsClosing;
    private boolean hasInput;

    private Modal(ViewId id, Words title) {
        this.id = id;
        this.title = title;
    }

    /** @param title at most 24 characters are shown */
    public static Modal of(ViewId id, Words title) {
        return new Modal(id, title);
    }

    /** @param verb what the button does; a modal with inputs must have one */
    public Modal submit(Words verb) {
        submit = verb;
        return this;
    }

    public Modal close(Words words) {
        close = words;
        return this;
    }

    public Modal meta(ViewMeta ids) {
        meta = ids;
        return this;
    }

    /** Closing is told to the bot: {@code routes.closed(…)}. */
    public Modal tellsClosing() {
        tellsClosing = true;
        return this;
    }

    public Modal input(Input<?> field) {
        hasInput = true;
        return add(field.build());
    }

    /** @throws IllegalStateException if there is something to fill in and no way to send it */
    public View build() {
        if (hasInput && submit == null) {
            throw new IllegalStateException("inputs without a submit button in " + id.value());
        }
        return View.builder()
                .type("modal")
                .callbackId(id.value())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Limits.cut(title.plain(), Limits.TITLE))
                        .emoji(true)
                        .build())
                .submit(submit == null ? null : submitText(submit))
                .close(close == null ? null : closeText(close))
                .privateMetadata(meta.encoded())
                .notifyOnClose(tellsClosing)
                .blocks(blocks(Limits.VIEW_BLOCKS))
                .build();
    }

    @Override
    Modal self() {
        return this;
    }

    private static ViewSubmit submitText(Words words) {
        return ViewSubmit.builder()
                .type("plain_text")
                .text(Limits.cut(words.plain(), Limits.TITLE))
                .emoji(true)
                .build();
    }

    private static ViewClose closeText(Words words) {
        return ViewClose.builder()
                .type("plain_text")
                .text(Limits.cut(words.plain(), Limits.TITLE))
                .emoji(true)
                .build();
    }
}
