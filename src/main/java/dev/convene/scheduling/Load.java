package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much time each person has given to interviews lately, or has promised. */
@Component
class Load {

    private static final Duration LATELY = Duration.ofDays(56);

    private final JdbcClient database;
    private final Clock clock;

    Load(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Minutes in interviews of the last eight weeks and of all to come; people without any are left out. */
    Map<MemberId, Duration> perMember() {
        var load = new HashMap<MemberId, Duration>();
        database.sql("""
                        select member, sum(extract(epoch from ends_at - starts_at))::bigint / 60 as minutes
                        from seats where answer in ('ASKED', 'ACCEPTED') and not absent and ends_at > :since
                        group by member""")
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    load.put(new MemberId(row.getString("member")), Duration.ofMinutes(row.getLong("minutes")));
                });
        return load;
    }
}
