package dev.convene.slack;

import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import dev.convene.shared.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Members by name, for places that show no mentions: options, field errors, confirmations. */
@Component
public class MemberNames {

    private final Members members;

    MemberNames(Members members) {
        this.members = members;
    }

    /** "A, B and C", by name; whoever the directory does not know is left out. */
    public Words of(Collection<MemberId> ids, Text.In text) {
        return text.list(byName(ids).values().stream().map(Text::person).toList());
    }

    /** Each with their name, in the order of the names; whoever the directory does not know is left out. */
    public Map<MemberId, String> byName(Collection<MemberId> ids) {
        var names = new LinkedHashMap<MemberId, String>();
        members.named(ids).values().stream()
                .sorted(Comparator.comparing(member -> Nearest.folded(member.name())))
                .forEach(member -> names.put(member.id(), member.name()));
        return names;
    }
}
