package dev.convene.slack.candidate;

import dev.convene.candidate.HandOverId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.TakeOver;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose openings pass to whom, as somebody filled it in. */
final class TakeOverForm {

    static final BlockId FROM = new BlockId("take-over-from");
    static final BlockId TO = new BlockId("take-over-to");

    /** One field for each person whose openings were looked at: another's keeps nothing of this one's. */
    static final BlockId OPENINGS = new BlockId("take-over-openings");

    private TakeOverForm() {}

    /** @param all what could pass; where nothing was chosen among it, the giver's all do */
    static TakeOver.Request read(FormValues form, HandOverId id, Collection<Opening> all) {
        var from = new MemberId(form.requireChoice(FROM));
        var chosen = form.choices(OPENINGS.with(from)).stream()
                .map(opening -> new OpeningId(UUID.fromString(opening)))
                .collect(Collectors.toSet());
        return new TakeOver.Request(id, from, form.requireMember(TO), chosen.isEmpty() ? ids(all) : chosen);
    }

    private static Set<OpeningId> ids(Collection<Opening> all) {
        return all.stream().map(Opening::id).collect(Collectors.toSet());
    }
}
