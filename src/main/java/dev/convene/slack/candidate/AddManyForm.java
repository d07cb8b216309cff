package dev.convene.slack.candidate;

import dev.convene.candidate.CheckNewcomers;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.TypedLine;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.ZoneSearch;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Several people as somebody pasted them.
 *
 * @param round counts how often the form was drawn; a field's id carries it, since Slack keeps what a field of the same
 *     id holds, whatever it is drawn with
 * @param isSeen whether exactly this has been shown as a table
 */
record AddManyForm(List<TypedLine> lines, CheckNewcomers.Common common, long round, boolean isSeen) {

    static final BlockId OPENING = new BlockId("many-opening");
    static final BlockId LANGUAGE = new BlockId("many-language");
    static final BlockId ZONE = new BlockId("many-zone");
    static final BlockId LINES = new BlockId("many-lines");

    /** Slack takes 3,000 characters in one field; fifty lines as people paste them need more. */
    static final int FIELDS = 3;

    private static final String ROUND = "round";
    private static final String SEEN = "seen";

    static BlockId lines(long round, int field) {
        return LINES.with(round + "." + field);
    }

    /** Empty if it names no zone there is. */
    static Optional<AddManyForm> read(FormValues form, ViewMeta meta) {
        var fields = form.fields(LINES).stream()
                .sorted(Comparator.comparing(BlockId::value))
                .flatMap(field -> form.text(field).stream())
                .toList();
        return ZoneSearch.zone(form.requireChoice(ZONE)).map(zone -> {
            var common = new CheckNewcomers.Common(
                    form.choice(OPENING)
                            .map(UUID::fromString)
                            .map(OpeningId::new)
                            .orElse(null),
                    Locale.forLanguageTag(form.requireChoice(LANGUAGE)),
                    zone);
            var lines = PastedLines.read(fields);
            return new AddManyForm(
                    lines,
                    common,
                    meta.number(ROUND),
                    meta.find(SEEN).filter(print(lines, common)::equals).isPresent());
        });
    }

    static ViewMeta meta(long round) {
        return ViewMeta.of(ROUND, round);
    }

    /** What the next drawing of it remembers. */
    ViewMeta seen() {
        return meta(round + 1).and(SEEN, print(lines, common));
    }

    private static String print(List<TypedLine> lines, CheckNewcomers.Common common) {
        var text = lines.stream().map(TypedLine::text).toList() + "\n" + common;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
