package dev.convene.bench.faults;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The people of the load: nobody does two things at once, and whatever goes wrong, they close what is open and go on. */
final class Hands {

    private final LocalSlack slack;
    private final Map<String, ReentrantLock> busy = new ConcurrentHashMap<>();

    Hands(LocalSlack slack) {
        this.slack = slack;
    }

    /** Tries once. What a person misses on the way is what they would try again for. */
    void tries(String member, Consumer<Person> act) {
        var lock = busy.computeIfAbsent(member, _ -> new ReentrantLock());
        lock.lock();
        try {
            var person = slack.as(member);
            try {
                act.accept(person);
            } catch (AssertionError | NoSuchElementException | IllegalArgumentException missed) {
                // a button that is gone, a modal that did not come
            }
            closeAll(person);
        } finally {
            lock.unlock();
        }
    }

    /** The newest message about the candidate that offers this; empty if there is none now. */
    Optional<Shown> message(String member, String about, String action) {
        return slack.as(member).dm().messages().reversed().stream()
                .filter(message -> message.offers(action) && message.says(about))
                .findFirst();
    }

    boolean channelSays(String member, String about, String words) {
        return slack.as(member).channel(Staff.CHANNEL).messages().stream()
                .anyMatch(message -> message.says(about) && message.says(words));
    }

    private static void closeAll(Person person) {
        for (var modals = 0; person.hasModal() && modals < 4; modals++) {
            try {
                person.modal().close();
            } catch (AssertionError loading) {
                // one that only asks to wait goes by itself
            }
        }
    }
}
