package dev.convene.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody pressed a button or chose something that acts at once, in a message, a modal or the home tab. */
public final class Press extends Talk {

    private final BlockActionPayload payload;
    private final BlockActionPayload.Action action;

    Press(Desk desk, Supplier<Reader> reader, BlockActionPayload payload) {
        super(desk, reader, payload.getTriggerId(), replyOf(payload));
        this.payload = payload;
        this.action = payload.getActions().getFirst();
    }

    private static @Nullable String replyOf(BlockActionPayload payload) {
        var view = payload.getView();
        return view == null
                ? payload.getResponseUrl()
                : ViewMeta.decode(view.getPrivateMetadata()).reply().orElse(null);
    }

    public ActionId action() {
        return new ActionId(action.getActionId());
    }

    /** The field or block that it stands in, if the screen named it. */
    public BlockId block() {
        return new BlockId(action.getBlockId());
    }

    /**
     * The button's value, or the value of what was chosen: an option, a member, a conversation, a day.
     *
     * @throws IllegalStateException if there is none
     */
    public String value() {
        return Stream.of(
                        Optional.ofNullable(action.getValue()),
                        Optional.ofNullable(action.getSelectedOption())
                                .map(BlockActionPayload.Action.SelectedOption::getValue),
                        Optional.ofNullable(action.getSelectedUser()),
                        Optional.ofNullable(action.getSelectedConversation()),
                        Optional.ofNullable(action.getSelectedDate()),
                        Optional.ofNullable(action.getSelectedTime()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing chosen at " + action.getActionId()));
    }

    /** All that was chosen where several can be: options or members. */
    public List<String> values() {
        if (action.getSelectedOptions() != null) {
            return action.getSelectedOptions().stream()
                    .map(BlockActionPayload.Action.SelectedOption::getValue)
                    .toList();
        }
        return action.getSelectedUsers() == null ? List.of() : List.copyOf(action.getSelectedUsers());
    }

    public MemberId member() {
        return new MemberId(value());
    }

    /** What is filled in around it, as it stood when it was pressed. */
    public FormValues form() {
        return FormValues.of(
                payload.getView() == null
                        ? payload.getState()
                        : payload.getView().getState());
    }

    /** What the modal around it remembers. */
    public ViewMeta meta() {
        return ViewMeta.decode(
                payload.getView() == null ? null : payload.getView().getPrivateMetadata());
    }

    /** The same person at the same place, as if they had typed this behind the command. */
    Command asCommand(String name, String typed) {
        var line = new Command.CommandLine(name, typed, payload.getTriggerId(), replyOf(payload));
        var command = new Command(desk(), this::reader, line, inModal());
        command.answered();
        return command;
    }

    /** Draws the modal around it anew; what was typed stays where block and action ids stay. */
    public void redraw(Supplier<View> modal) {
        var view = payload.getView();
        if (view == null) {
            throw new IllegalStateException("no modal around " + action.getActionId());
        }
        after(() -> desk().modals().redraw(view.getId(), view.getHash(), () -> instead(modal.get(), meta())));
    }

    /** Puts another message in the place of the one around it; one that only this person sees, too. */
    public void replace(Message message) {
        after(() -> desk().replies().to(payload.getResponseUrl()).orElseThrow().replace(message));
    }

    /** In the place of what was pressed: the message in that of a message, the modal in that of a modal. */
    public void become(Message message, Supplier<View> modal) {
        if (payload.getView() == null) {
            replace(message);
        } else {
            redraw(modal);
        }
    }

    @Override
    Optional<CandidacyId> sheetAround() {
        var view = payload.getView();
        return view != null && SheetPage.ID.value().equals(view.getCallbackId())
                ? meta().find(SheetPage.WHOSE).map(id -> new CandidacyId(UUID.fromString(id)))
                : Optional.empty();
    }

    @Override
    boolean inModal() {
        return payload.getView() != null && "modal".equals(payload.getView().getType());
    }
}
