package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.People;
import java.util.ArrayList;
import java.util.List;

/** What is left in Slack of a story, and what must not be. */
final class Traces {

    private static final String SECRET = "heliotrope-";

    private Traces() {}

    /** Words that a card holds and that must stay in it. */
    static String secretOf(String member) {
        return SECRET + member;
    }

    /** Nothing of a card in any message; nobody's name where a lock screen or a stranger would read it. */
    static void areDiscreet(Company company, String... candidates) {
        var messages = messages(company);
        assertThat(messages).hasSizeGreaterThan(10);
        for (var message : messages) {
            assertThat(message.words()).doesNotContain(SECRET);
            assertThat(message.blocks().toString()).doesNotContain(SECRET);
            assertThat(message.text()).isNotBlank().doesNotContain(candidates);
            assertThat(message.metadata().toString()).doesNotContain(candidates).doesNotContain(SECRET);
        }
        sentCarriesNoName(company.slack(), candidates);
    }

    private static void sentCarriesNoName(LocalSlack slack, String... candidates) {
        for (var call : slack.calls().all()) {
            if (call.method().startsWith("chat.")) {
                assertThat(call.request().path("text").asString("")).doesNotContain(candidates);
                assertThat(call.request().toString()).doesNotContain(SECRET);
            } else if (call.method().startsWith("conversations.")) {
                assertThat(call.request().toString()).doesNotContain(candidates);
            }
        }
        assertThat(slack.channels()).noneMatch(channel -> List.of(candidates).contains(channel));
    }

    private static List<Shown> messages(Company company) {
        var all = new ArrayList<Shown>();
        for (var member : company.slack().members()) {
            all.addAll(company.as(member).dm().messages());
        }
        company.slack().channels().stream()
                .filter(channel -> !channel.equals("general"))
                .map(company.as(People.RECRUITER)::channel)
                .forEach(channel -> {
                    all.addAll(channel.messages());
                });
        return all;
    }
}
