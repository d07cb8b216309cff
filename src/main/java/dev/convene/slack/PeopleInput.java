package dev.convene.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.convene.shared.MemberId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field to choose members of the workspace, or a private channel. */
public final class PeopleInput extends Input<PeopleInput> {

    private enum Kind {
        ONE,
        SEVERAL,
        PRIVATE_CHANNEL
    }

    private final Kind kind;
    private List<String> initial = List.of();

    private PeopleInput(Kind kind, BlockId id, Words label) {
        super(id, label);
        this.kind = kind;
    }

    public static PeopleInput one(BlockId id, Words label) {
        return new PeopleInput(Kind.ONE, id, label);
    }

    public static PeopleInput several(BlockId id, Words label) {
        return new PeopleInput(Kind.SEVERAL, id, label);
    }

    /** Private channels only; read by {@link FormValues#conversation}. */
    public static PeopleInput privateChannel(BlockId id, Words label, @Nullable String initial) {
        var input = new PeopleInput(Kind.PRIVATE_CHANNEL, id, label);
        input.initial = initial == null ? List.of() : List.of(initial);
        return input;
    }

    public PeopleInput initial(Collection<MemberId> members) {
        initial = members.stream().map(MemberId::value).toList();
        return this;
    }

    public PeopleInput initial(@Nullable MemberId member) {
        return initial(member == null ? List.of() : List.of(member));
    }

    @Override
    PeopleInput self() {
        return this;
    }

    @Override
    BlockElement element(String actionId, @Nullable Words placeholder) {
        var empty = placeholder == null ? null : Texts.plain(placeholder, Limits.PLACEHOLDER);
        return switch (kind) {
            case ONE ->
                UsersSelectElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialUser(single())
                        .build();
            case SEVERAL ->
                MultiUsersSelectElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialUsers(initial.isEmpty() ? null : initial)
                        .build();
            case PRIVATE_CHANNEL -> privateChannel(actionId, empty);
        };
    }

    private ConversationsSelectElement privateChannel(String actionId, @Nullable PlainTextObject empty) {
        return ConversationsSelectElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .initialConversation(single())
                .filter(ConversationsFilter.builder()
                        .include(List.of("private"))
                        .excludeBotUsers(true)
                        .build())
                .build();
    }

    private @Nullable String single() {
        return initial.isEmpty() ? null : initial.getFirst();
    }
}
