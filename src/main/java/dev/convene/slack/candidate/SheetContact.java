package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.SentLink;
import dev.convene.panel.Team;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to reach the person, and who they would work with. */
final class SheetContact {

    private SheetContact() {}

    /** When the candidate last heard from the company, and the reader's zone. */
    record Heard(Instant at, ZoneId zone) {}

    /** @param heard the last letter that the candidate had, null if none */
    static List<Words> of(CandidacyFile file, @Nullable Team team, @Nullable Heard heard, Text.In text) {
        var person = file.candidate().person();
        var facts = new ArrayList<Words>();
        facts.add(text.of("slack.candidate.sheet.email", person.email()));
        facts.add(text.of("slack.candidate.sheet.phone", given(person.phone(), "slack.candidate.not-given", text)));
        facts.add(cv(person.cv(), text));
        facts.add(text.of(
                "slack.candidate.sheet.language",
                text.of("slack.candidate.language."
                        + (person.language().getLanguage().equals("fr") ? "fr" : "en")),
                text.dates().zone(person.zone())));
        facts.add(text.of(
                "slack.candidate.sheet.team",
                given(team == null ? null : team.name(), "slack.candidate.team.open", text)));
        facts.add(
                text.of("slack.candidate.sheet.manager", file.opening().terms().hiringManager()));
        facts.add(text.of("slack.candidate.sheet.recruiters", Say.people(file.recruiters(), text)));
        facts.add(
                heard == null
                        ? text.of("slack.candidate.sheet.not-heard")
                        : text.of("slack.candidate.sheet.heard", text.dates().day(heard.at(), heard.zone())));
        return facts;
    }

    /** What the candidate sent, where they did. */
    static List<Words> sent(List<SentLink> links, Text.In text) {
        var each = links.stream()
                .map(link -> Text.link(URI.create(link.address()), Text.person(link.label())))
                .toList();
        return each.isEmpty() ? List.of() : List.of(text.of("slack.candidate.sheet.sent", text.list(each)));
    }

    private static Words cv(@Nullable String address, Text.In text) {
        return address == null
                ? text.of("slack.candidate.sheet.no-cv")
                : Text.link(URI.create(address), text.of("slack.candidate.sheet.cv"));
    }

    private static Words given(@Nullable String fact, String otherwise, Text.In text) {
        return fact == null ? text.of(otherwise) : Text.person(fact);
    }
}
