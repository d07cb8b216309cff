package dev.convene.slack.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.FormValues;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A team as it was filled in. */
record TeamForm(String name, @Nullable TeamKey parent, Set<MemberId> people) {

    static TeamForm read(FormValues form) {
        return new TeamForm(
                form.requireText(TeamView.NAME),
                form.choice(TeamView.PARENT).map(TeamKey::new).orElse(null),
                new LinkedHashSet<>(form.members(TeamView.PEOPLE)));
    }
}
