package dev.convene.slack;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import dev.convene.shared.Nearest;
import java.util.Collection;
import java.util.Comparator;
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
        return text.list(members.named(ids).values().stream()
                .map(Member::name)
                .sorted(Comparator.comparing(Nearest::folded))
                .map(Text::person)
                .toList());
    }
}
