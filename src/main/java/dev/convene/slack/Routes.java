package dev.convene.slack;

import com.slack.api.model.event.Event;
import dev.convene.shared.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The doors of the bot, each claimed by one screen. A door that <em>changes</em> commits before Slack is answered; one
 * that <em>opens</em> answers at once and works afterwards, so it may call Slack.
 */
public final class Routes {

    private final Map<String, Consumer<Command>> commands = new TreeMap<>();
    private final Map<String, String> commandNames = new TreeMap<>();
    private final Map<String, Consumer<Shortcut>> shortcuts = new ConcurrentHashMap<>();
    private final Map<String, PressDoor> presses = new ConcurrentHashMap<>();
    private final Map<String, Function<Submission, Answer>> submissions = new ConcurrentHashMap<>();
    private final Map<String, Function<Search, Choices>> searches = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Closing>> closings = new ConcurrentHashMap<>();
    private final List<EventDoor<?>> events = new ArrayList<>();
    private @Nullable HomePage home;

    /**
     * A subcommand, which opens.
     *
     * @param name as typed in English; empty for the command alone
     * @param french as typed in French; accents and case make no difference
     */
    public Routes command(String name, String french, Consumer<Command> opens) {
        return command(name, List.of(french), opens);
    }

    /** A subcommand with several other names. */
    public Routes command(String name, List<String> others, Consumer<Command> opens) {
        claim(commands, name, opens);
        claim(commandNames, Nearest.folded(name), name);
        others.stream()
                .map(Nearest::folded)
                .filter(other -> !other.equals(name))
                .forEach(other -> claim(commandNames, other, name));
        return this;
    }

    public Routes shortcut(ShortcutId id, Consumer<Shortcut> opens) {
        return claim(shortcuts, id.value(), opens);
    }

    /** A press that shows something: Slack is answered at once, then this runs. */
    public Routes opens(ActionId id, Consumer<Press> door) {
        return claim(presses, id.base(), new PressDoor(false, door));
    }

    /** A press that changes something: this runs in one short transaction, then Slack is answered; no Slack call. */
    public Routes changes(ActionId id, Consumer<Press> door) {
        return claim(presses, id.base(), new PressDoor(true, door));
    }

    /** A form that was sent: this runs, then Slack gets the answer; no Slack call. */
    public Routes submission(ViewId id, Function<Submission, Answer> changes) {
        return claim(submissions, id.value(), changes);
    }

    /** What a search field offers while somebody types; no Slack call. */
    public Routes options(ActionId id, Function<Search, Choices> door) {
        return claim(searches, id.base(), door);
    }

    /** A modal that was closed without being sent, if it {@link Modal#tellsClosing()}. */
    public Routes closed(ViewId id, Consumer<Closing> opens) {
        return claim(closings, id.value(), opens);
    }

    public Routes home(HomePage page) {
        if (home != null) {
            throw new IllegalStateException("the home tab is claimed twice");
        }
        home = page;
        return this;
    }

    /** Something that Slack tells; each is handed over once, after Slack was answered. */
    public <E extends Event> Routes event(Class<E> type, Consumer<E> opens) {
        events.add(new EventDoor<>(type, opens));
        return this;
    }

    private <T> Routes claim(Map<String, T> doors, String id, T door) {
        if (doors.putIfAbsent(id, door) != null) {
            throw new IllegalStateException("claimed twice: " + id);
        }
        return this;
    }

    record PressDoor(boolean changes, Consumer<Press> handler) {}

    private record EventDoor<E extends Event>(Class<E> type, Consumer<E> handler) {

        private void hear(Event event) {
            handler.accept(type.cast(event));
        }
    }

    /** The subcommand meant by a word, in whatever language and spelling. */
    Optional<Consumer<Command>> commandFor(String word) {
        return Optional.ofNullable(commandNames.get(Nearest.folded(word))).map(commands::get);
    }

    /** The known word that looks most like this one. */
    Optional<String> nearestCommand(String word) {
        return Nearest.to(word, commandNames.keySet());
    }

    Set<String> commandNames() {
        return Set.copyOf(commands.keySet());
    }

    Set<String> shortcutIds() {
        return Set.copyOf(shortcuts.keySet());
    }

    Optional<Consumer<Shortcut>> shortcut(String id) {
        return Optional.ofNullable(shortcuts.get(id));
    }

    Set<String> pressIds() {
        return Set.copyOf(presses.keySet());
    }

    Set<String> searchIds() {
        return Set.copyOf(searches.keySet());
    }

    Set<String> submissionIds() {
        return Set.copyOf(submissions.keySet());
    }

    Optional<PressDoor> press(String actionId) {
        return Optional.ofNullable(presses.get(base(actionId)));
    }

    Optional<Function<Submission, Answer>> submission(String callbackId) {
        return Optional.ofNullable(submissions.get(callbackId));
    }

    Optional<Function<Search, Choices>> search(String actionId) {
        return Optional.ofNullable(searches.get(base(actionId)));
    }

    Optional<Consumer<Closing>> closing(String callbackId) {
        return Optional.ofNullable(closings.get(callbackId));
    }

    Optional<HomePage> homePage() {
        return Optional.ofNullable(home);
    }

    List<Class<? extends Event>> eventTypes() {
        return events.stream()
                .<Class<? extends Event>>map(EventDoor::type)
                .distinct()
                .toList();
    }

    /** All who hear this type, and the event handed to each. */
    <E extends Event> void tell(Class<E> type, E event) {
        events.stream().filter(door -> door.type().equals(type)).forEach(door -> door.hear(event));
    }

    private static String base(String actionId) {
        var colon = actionId.indexOf(':');
        return colon < 0 ? actionId : actionId.substring(0, colon);
    }
}
