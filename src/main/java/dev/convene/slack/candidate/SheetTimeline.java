package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.History;
import dev.convene.process.Stage;
import dev.convene.process.StepKey;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What happened, the newest first: decisions and steps, and the interviews between them that are no longer ahead. */
record SheetTimeline(List<History.Entry> history, List<Panel> interviews) {

    private static final int MOST = 24;
    private static final int IN_A_SECTION = 2;
    private static final Set<History.What> KEYS =
            Set.of(History.What.OFFER_STEP, History.What.UNDONE, History.What.DECIDER_NAMED);

    /** One moment of it. */
    private record Line(Instant at, Words words) {}

    List<Words> sections(CandidacyFile file, ZoneId zone, Text.In text) {
        var lines = lines(file, zone, text);
        var sections = new ArrayList<Words>();
        sections.add(text.of("slack.candidate.timeline.title"));
        for (var from = 0; from < Math.min(MOST, lines.size()); from += IN_A_SECTION) {
            sections.add(Words.lines(lines.subList(from, Math.min(from + IN_A_SECTION, lines.size()))));
        }
        if (lines.size() > MOST) {
            sections.add(text.of("slack.candidate.timeline.earlier", lines.size() - MOST));
        }
        return sections;
    }

    private List<Words> lines(CandidacyFile file, ZoneId zone, Text.In text) {
        var happened = history.stream().map(entry -> new Line(entry.at(), of(entry, file, zone, text)));
        var met = interviews.stream()
                .filter(panel -> !panel.interview().status().isAhead())
                .map(panel -> of(panel, file, zone, text));
        return Stream.concat(happened, met)
                .sorted(Comparator.comparing(Line::at).reversed())
                .map(Line::words)
                .toList();
    }

    private static Line of(Panel panel, CandidacyFile file, ZoneId zone, Text.In text) {
        var at = panel.interview().slot().startsAt();
        var stage = file.process().stage(panel.interview().occasion().stage());
        var words = text.of(
                "slack.candidate.timeline.interview",
                text.dates().brief(at, zone),
                Say.stage(stage, text),
                Say.people(panel.seats().stream().map(Seat::member).toList(), text),
                SheetPanel.status(panel, text));
        return new Line(
                at,
                Words.lines(
                        Stream.concat(Stream.of(words), besides(panel, text)).toList()));
    }

    private static Stream<Words> besides(Panel panel, Text.In text) {
        var smaller = panel.interview().smaller();
        var recorded = SheetPanel.recorded(panel, text).stream();
        return smaller == null ? recorded : Stream.concat(Stream.of(SheetPanel.smaller(smaller, text)), recorded);
    }

    private static Words of(History.Entry entry, CandidacyFile file, ZoneId zone, Text.In text) {
        var line = text.of(
                "slack.candidate.timeline.entry", text.dates().brief(entry.at(), zone), what(entry, file, text));
        var reason = entry.reason();
        return reason == null || reason.isBlank() || KEYS.contains(entry.what())
                ? line
                : Words.lines(line, text.of("slack.candidate.timeline.reason", Say.brief(reason)));
    }

    private static Words what(History.Entry entry, CandidacyFile file, Text.In text) {
        var stage = file.process().stage(entry.stage());
        return switch (entry.what()) {
            case BEGAN ->
                stage.equals(file.process().first())
                        ? text.of("slack.candidate.timeline.began", entry.actor())
                        : text.of("slack.candidate.timeline.began-at", entry.actor(), Say.stage(stage, text));
            case NEXT, AGAIN, HOLD, NOT_RETAINED ->
                Decided.words(DecisionKind.valueOf(entry.what().name()), stage, file, entry.actor(), text);
            case SKIPPED, REPEATED -> LeftNotice.words(file, entry, text);
            case RESUMED -> text.of("slack.candidate.timeline.resumed", entry.actor());
            case WITHDRAWN -> text.of("slack.candidate.timeline.withdrawn", entry.actor());
            case REOPENED -> text.of("slack.candidate.timeline.reopened", entry.actor());
            case UNDONE -> text.of("slack.candidate.timeline.undone", entry.actor());
            case DECIDER_NAMED ->
                text.of(
                        "slack.candidate.timeline.decider",
                        new MemberId(Objects.requireNonNull(entry.reason())),
                        entry.actor());
            case CORRECTED -> text.of("slack.candidate.timeline.corrected", entry.actor());
            case OFFER_STEP -> text.of("slack.candidate.timeline.step", step(stage, entry, text), entry.actor());
        };
    }

    private static Words step(Stage stage, History.Entry entry, Text.In text) {
        return stage instanceof Stage.Offer offer && entry.reason() != null
                ? Decided.step(offer, new StepKey(entry.reason()), text)
                : Say.stage(stage, text);
    }
}
