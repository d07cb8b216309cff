package dev.convene.slack;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A visit that can be answered: with a modal, or with a message that only this person sees. */
public abstract sealed class Talk extends Visit permits Command, Shortcut, Press, Submission {

    private final @Nullable String trigger;
    private final @Nullable String reply;

    Talk(Desk desk, Supplier<Reader> reader, @Nullable String trigger, @Nullable String reply) {
        super(desk, reader);
        this.trigger = trigger;
        this.reply = reply;
    }

    /**
     * Shows a modal: an empty one at once, since Slack's trigger lives three seconds, then this one in its place. On top
     * of the modal that this comes from, if it comes from one.
     */
    public void open(Supplier<View> modal) {
        after(() -> desk().modals().open(trigger, inModal(), text(), () -> onTop(modal.get())));
    }

    /** As {@link #open}; and while it is open, {@link HomeRefresh} draws it anew with what has changed. */
    public void openLive(Supplier<View> modal) {
        Supplier<View> drawing = () -> onTop(modal.get());
        after(() -> desk().live()
                .opened(reader().id(), desk().modals().open(trigger, inModal(), text(), drawing), drawing));
    }

    /** Tells this person alone; where no conversation is at hand, by a modal. */
    public void tell(Words sentence) {
        after(() -> desk().replies()
                .to(reply)
                .ifPresentOrElse(
                        conversation -> conversation.post(Message.of(sentence)),
                        () -> desk().modals().open(trigger, inModal(), text(), () -> Modals.notice(text(), sentence))));
    }

    /** Shows this person alone a message; where no conversation is at hand, in the bot's direct messages. */
    public void tell(Message message) {
        after(() -> desk().replies()
                .to(reply)
                .ifPresentOrElse(
                        conversation -> conversation.post(message),
                        () -> desk().replies().direct(reader().id(), message)));
    }

    @Override
    void sorry(Words sentence) {
        tell(sentence);
    }

    /** Whether a modal is open below. */
    abstract boolean inModal();

    /** A view that is opened remembers where this person can be answered, for when it has closed, and what it stands on. */
    private View onTop(View view) {
        return remembering(view, sheetAround());
    }

    /** A view in the place of another stands where that one stood. */
    View instead(View view, ViewMeta before) {
        return remembering(view, before.sheetBelow());
    }

    /** The candidacy, if this comes from its sheet. */
    Optional<CandidacyId> sheetAround() {
        return Optional.empty();
    }

    private View remembering(View view, Optional<CandidacyId> sheet) {
        view.setPrivateMetadata(ViewMeta.decode(view.getPrivateMetadata())
                .replyingTo(reply)
                .onSheet(sheet)
                .encoded());
        return view;
    }
}
