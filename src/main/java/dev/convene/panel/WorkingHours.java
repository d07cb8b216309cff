package dev.convene.panel;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Where working hours are read. */
@Component
@EnableConfigurationProperties(HoursSettings.class)
public class WorkingHours {

    private final WorkingRows rows;
    private final Members members;
    private final WorkingWeek usual;

    WorkingHours(WorkingRows rows, Members members, HoursSettings settings) {
        this.rows = rows;
        this.members = members;
        this.usual = settings.week();
    }

    /** As the member has said, else as the settings say. */
    public WorkingWeek of(MemberId member) {
        return rows.of(List.of(member)).getOrDefault(member, usual);
    }

    /** Those among the members who do not work through all of that time, by their own clocks. */
    public Set<MemberId> outside(Collection<MemberId> all, Instant from, Instant until) {
        var said = rows.of(all);
        return among(all, (member, zone) -> !said.getOrDefault(member, usual).covers(from, until, zone));
    }

    /** Those among the members who said that they are on site on other days than that one. */
    public Set<MemberId> remote(Collection<MemberId> all, Instant at) {
        var said = rows.of(all);
        return among(all, (member, zone) -> {
            var week = said.get(member);
            return week != null && !week.onSite().contains(at.atZone(zone).getDayOfWeek());
        });
    }

    /** Of whom the directory knows nothing, nothing is said. */
    private Set<MemberId> among(Collection<MemberId> all, BiPredicate<MemberId, ZoneId> which) {
        return members.named(all).values().stream()
                .filter(member -> which.test(member.id(), member.zone()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
