package dev.convene.sandbox.slack;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A member at work, for tests: types, presses, fills in, and sees what comes of it. Every wait is bounded. */
public final class Person {

    private final Core core;
    private final Member member;

    Person(Core core, Member member) {
        this.core = core;
        this.member = member;
    }

    public String id() {
        return member.id();
    }

    /** Types a slash command in the direct message with the bot. */
    public Outcome types(String command) {
        return dm().types(command);
    }

    /** Takes a global shortcut. */
    public Outcome takes(String shortcut) {
        return core.commands.take(member, shortcut);
    }

    /** The direct message with the bot. */
    public Talk dm() {
        return new Talk(core, member, core.world.im(member.id()));
    }

    /** A channel that the person is in; waits until they are. */
    public Talk channel(String name) {
        var found = core.world.await(core.settings.patience(), () -> {
            var channel = core.world.named(name);
            return channel != null && channel.members.contains(member.id()) ? channel : null;
        });
        if (found == null)
            throw new AssertionError(member.name() + " is in no channel " + name + ", but in " + channels());
        return new Talk(core, member, found);
    }

    /** The channels that the person is in and that are not archived. */
    public List<String> channels() {
        synchronized (core.world) {
            return core.world.conversations().stream()
                    .filter(one -> !one.im() && !one.archived && one.members.contains(member.id()))
                    .map(one -> one.name)
                    .toList();
        }
    }

    /** Presses a button. */
    public Outcome clicks(Shown message, String actionId) {
        return message.clicks(actionId);
    }

    /** Chooses in a menu; the option by its value or by the words on it. */
    public Outcome clicks(Shown message, String actionId, String option) {
        return message.chooses(actionId, option);
    }

    /**
     * The modal on top, as soon as there is one that does not only ask to wait ({@link Settings#loadingViews}). What is
     * done in it waits for what it needs; after an act that changes it later, say what to wait for.
     */
    public Modal modal() {
        return modal(_ -> true);
    }

    /** The modal on top, once it has this callback id. */
    public Modal modalCalled(String callbackId) {
        return modal(modal -> modal.callbackId().equals(callbackId));
    }

    /** The modal on top, once it has a block with this id. */
    public Modal modalWith(String blockId) {
        return modal(modal -> modal.has(blockId));
    }

    /** The modal on top, once it is as it is waited for. */
    public Modal modal(Predicate<Modal> settled) {
        var modal = new Modal(core, member);
        var loading = core.settings.loading();
        modal.await("modal as expected", () -> hasModal() && !loading.test(modal) && settled.test(modal));
        return modal;
    }

    /** Whether a modal is open now. */
    public boolean hasModal() {
        return core.views.top(member.id()) != null;
    }

    /** Waits until no modal is open any more. */
    public void waitForNoModal() {
        var closed = core.world.await(core.settings.patience(), () -> hasModal() ? null : Boolean.TRUE);
        if (closed == null) throw new AssertionError("A modal is still open:\n" + new Modal(core, member).dump());
    }

    /** Opens the App Home, and waits for nothing. */
    public void opensHome() {
        core.openHome(member);
    }

    /** Opens the App Home, and waits until the bot has published one. */
    public Home home() {
        opensHome();
        var home = new Home(core, member);
        home.await("an App Home", () -> core.views.home(member.id()) != null);
        return home;
    }

    /** What only this person sees, in all conversations, oldest first. */
    public List<Shown> ephemerals() {
        return core.world.conversations().stream()
                .filter(one -> one.members.contains(member.id()))
                .flatMap(one -> new Talk(core, member, one).messages().stream())
                .filter(Shown::ephemeral)
                .sorted(java.util.Comparator.comparing(Shown::ts))
                .toList();
    }

    /** Waits in the direct message with the bot. */
    public Shown waitForMessage(Predicate<Shown> wanted) {
        return dm().waitForMessage(wanted);
    }

    /** How long this person waits; as set for all in {@link Settings#patience}. */
    public Duration patience() {
        return core.settings.patience();
    }
}
