package dev.convene.sandbox.slack;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A conversation as one person sees it. */
public final class Talk {

    private final Core core;
    private final Member member;
    private final Conversation conversation;

    Talk(Core core, Member member, Conversation conversation) {
        this.core = core;
        this.member = member;
        this.conversation = conversation;
    }

    public String id() {
        return conversation.id;
    }

    public String name() {
        return conversation.name;
    }

    public String topic() {
        return conversation.topic;
    }

    public boolean archived() {
        return conversation.archived;
    }

    /** Member ids, the bot's among them where it is in. */
    public List<String> members() {
        synchronized (core.world) {
            return List.copyOf(conversation.members);
        }
    }

    /** Types a slash command here. */
    public Outcome types(String command) {
        return core.commands.type(member, conversation, command);
    }

    /** Writes to those in the conversation. */
    public Shown says(String text) {
        return shown(core.posting.byMember(conversation, member.id(), text));
    }

    /** What stands here now for this person, oldest first, without the lines that Slack itself writes. */
    public List<Shown> messages() {
        synchronized (core.world) {
            return conversation.messages().stream()
                    .filter(message -> message.seenBy(member.id()) && !message.system)
                    .map(this::shown)
                    .toList();
        }
    }

    /** What only this person sees here, oldest first. */
    public List<Shown> ephemerals() {
        return messages().stream().filter(Shown::ephemeral).toList();
    }

    /** The newest message; waits for one. */
    public Shown last() {
        return waitForMessage(_ -> true);
    }

    /** The newest message that has these words in its text or blocks; waits for one. */
    public Shown waitForText(String words) {
        return waitForMessage(message -> message.says(words));
    }

    /** The newest message with this button or menu; waits for one. */
    public Shown waitForAction(String actionId) {
        return waitForMessage(message -> message.offers(actionId));
    }

    /** The newest message as wanted; waits for one. */
    public Shown waitForMessage(Predicate<Shown> wanted) {
        var found = core.world.await(
                core.settings.patience(),
                () -> messages().reversed().stream().filter(wanted).findFirst().orElse(null));
        if (found == null) throw new AssertionError("No message as expected. There is:\n" + dump());
        return found;
    }

    /** All that stands here, to be read when something is missing. */
    public String dump() {
        return messages().stream().map(Shown::dump).collect(Collectors.joining("\n---\n"))
                + "\nRequests that went wrong: "
                + core.calls.failed().stream()
                        .map(call -> call.method() + " " + call.error())
                        .toList();
    }

    private Shown shown(Message message) {
        return new Shown(core, member, conversation, message);
    }
}
