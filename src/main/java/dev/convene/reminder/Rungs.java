package dev.convene.reminder;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which rung answers which kind; two for one kind are refused at start. */
@Component
class Rungs {

    private final Map<String, Rung> byKind;

    Rungs(ObjectProvider<Rung> rungs) {
        this.byKind = rungs.stream().collect(Collectors.toUnmodifiableMap(Rung::kind, Function.identity()));
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    void ring(Reminder reminder) {
        Objects.requireNonNull(byKind.get(reminder.kind())).ring(reminder);
    }
}
