package dev.convene.mail;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin writes the company's own words for a kind of letter, or goes back to the built-in ones. */
@Component
public class ChangeTemplate {

    private final TemplateStore store;
    private final Roles roles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangeTemplate(TemplateStore store, Roles roles, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.roles = roles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param template null: the built-in words hold again */
    public Outcome change(MemberId actor, Letter.Kind kind, Locale language, @Nullable Template template) {
        if (!roles.isAdmin(actor)) {
            return new Outcome.OnlyAdmins(roles.admins());
        }
        var faults = template == null ? List.<TemplateFault>of() : faults(kind, template);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        transaction.executeWithoutResult(tx -> store.add(
                kind, Templates.language(language), new TemplateStore.Version(template, actor, clock.instant())));
        return new Outcome.Changed();
    }

    /** What is wrong first in each of the two parts. */
    static List<TemplateFault> faults(Letter.Kind kind, Template template) {
        return Stream.of(fault(kind, template.subject(), true).stream(), fault(kind, template.body(), false).stream())
                .flatMap(fault -> fault)
                .toList();
    }

    private static Optional<TemplateFault> fault(Letter.Kind kind, String text, boolean inSubject) {
        if (text.isBlank()) {
            return Optional.of(new TemplateFault(inSubject, 1, TemplateFault.What.EMPTY, ""));
        }
        var allowed = Placeholder.of(kind).stream().map(Placeholder::written).toList();
        return new Blanks(text)
                .wrong(allowed)
                .map(wrong -> new TemplateFault(inSubject, wrong.line(), wrong.what(), wrong.written()));
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Changed() implements Outcome {}

        /** Nothing is changed; at most one fault for the subject and one for the body. */
        record Refused(List<TemplateFault> faults) implements Outcome {}

        /** Refused; names those who can help. */
        record OnlyAdmins(Set<MemberId> admins) implements Outcome {}
    }
}
