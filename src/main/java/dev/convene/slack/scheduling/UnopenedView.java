package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells that somebody cannot open what a candidate sent, until it is replaced. */
final class UnopenedView {

    /** @param what empty once it was replaced or taken away */
    record Model(CandidacyId candidacy, String candidate, Optional<Unopened> what, MemberId by) {}

    /** @param label null for the CV */
    record Unopened(@Nullable String label, String address) {

        static Unopened cv(String address) {
            return new Unopened(null, address);
        }

        private Words words(Text.In text) {
            var called = label == null ? text.of("slack.scheduling.kit.cv") : Text.person(label);
            return Phrases.isLink(address) ? Text.link(URI.create(address), called) : called;
        }
    }

    private UnopenedView() {}

    static Message render(Model model, Text.In text) {
        var message = Message.saying(text.of("slack.scheduling.unopened.summary"));
        return model.what()
                .map(what -> message.section(text.of(
                                "slack.scheduling.unopened.line", model.by(), what.words(text), model.candidate()))
                        .actions(open(model, text)))
                .orElseGet(() ->
                        message.section(text.of("slack.scheduling.unopened.settled", model.by(), model.candidate())))
                .build();
    }

    private static Button open(Model model, Text.In text) {
        return Button.of(
                        Acts.OPEN_CANDIDACY,
                        text.of("slack.scheduling.open"),
                        model.candidacy().value().toString())
                .primary();
    }
}
