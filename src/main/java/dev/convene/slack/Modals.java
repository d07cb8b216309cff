package dev.convene.slack;

import com.slack.api.model.view.View;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts modals on people's screens. */
@Component
class Modals {

    private static final ViewId PLAIN = new ViewId("notice");

    private final SlackCalls calls;
    private final Boundary boundary;

    Modals(SlackCalls calls, Boundary boundary) {
        this.calls = calls;
        this.boundary = boundary;
    }

    /**
     * An empty modal at once, then the real one in its place; if that cannot be made, the reason.
     *
     * @return Slack's id of it
     */
    String open(@Nullable String trigger, boolean onTop, Text.In text, Supplier<View> modal) {
        var loading = SlackJson.write(loading(text));
        var opened = onTop
                ? calls.ask(methods -> methods.viewsPush(
                                push -> push.triggerId(trigger).viewAsString(loading)))
                        .getView()
                : calls.ask(methods -> methods.viewsOpen(
                                open -> open.triggerId(trigger).viewAsString(loading)))
                        .getView();
        var real = boundary.guard(() -> text, modal, sentence -> notice(text, sentence));
        redraw(opened.getId(), null, () -> real);
        return opened.getId();
    }

    /**
     * Draws a view anew; one that changed meanwhile is drawn once more.
     *
     * @return whether it is still there: false once whoever looked at it has closed it
     */
    boolean redraw(String view, @Nullable String hash, Supplier<View> modal) {
        try {
            update(view, hash, modal.get());
        } catch (SlackTrouble trouble) {
            if (trouble.code().equals("not_found")) {
                return false;
            }
            if (!trouble.code().equals("hash_conflict")) {
                throw trouble;
            }
            update(view, null, modal.get());
        }
        return true;
    }

    /**
     * Puts a view in the place of another.
     *
     * @param hash of the view as it was seen, so that a newer one is not overwritten; null where none can be
     */
    private void update(String view, @Nullable String hash, View fresh) {
        calls.ask(methods ->
                methods.viewsUpdate(update -> update.viewId(view).hash(hash).viewAsString(SlackJson.write(fresh))));
    }

    static View notice(Text.In text, Words sentence) {
        return Modal.of(PLAIN, text.of("slack.frame.notice.title"))
                .close(text.of("slack.frame.close"))
                .section(sentence)
                .build();
    }

    static View loading(Text.In text) {
        return Modal.of(PLAIN, text.of("slack.frame.notice.title"))
                .close(text.of("slack.frame.close"))
                .section(text.of("slack.frame.loading"))
                .build();
    }
}
