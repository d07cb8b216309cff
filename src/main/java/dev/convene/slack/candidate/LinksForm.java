package dev.convene.slack.candidate;

import dev.convene.candidate.EnterLinks;
import dev.convene.candidate.LinkId;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewMeta;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was changed of the links: those taken away, and one more. */
record LinksForm(Set<LinkId> removed, Optional<EnterLinks.Typed> added) {

    static LinksForm read(FormValues values, ViewMeta meta) {
        var kept = values.fields(LinksView.KEPT).stream()
                .flatMap(field -> values.choices(field).stream())
                .toList();
        return new LinksForm(removed(meta, kept), added(values));
    }

    /** Only what was shown can have been taken away; somebody else may have entered more meanwhile. */
    private static Set<LinkId> removed(ViewMeta meta, List<String> kept) {
        return meta.find(LinksView.SHOWN).stream()
                .flatMap(shown -> Arrays.stream(shown.split(",")))
                .filter(id -> !id.isEmpty() && !kept.contains(id))
                .map(id -> new LinkId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    private static Optional<EnterLinks.Typed> added(FormValues values) {
        var label = typed(values, LinksView.LABEL);
        var address = typed(values, LinksView.ADDRESS);
        return label.isEmpty() && address.isEmpty()
                ? Optional.empty()
                : Optional.of(new EnterLinks.Typed(label.orElse(""), address.orElse("")));
    }

    private static Optional<String> typed(FormValues values, BlockId kind) {
        return field(values, kind).flatMap(values::text);
    }

    /** The field of that kind as it is called this time. */
    static Optional<BlockId> field(FormValues values, BlockId kind) {
        return values.fields(kind).stream().findFirst();
    }
}
