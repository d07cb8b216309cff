package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which openings passed from whom to whom; never rewritten. */
@Component
public class HandOvers {

    private final JdbcClient database;
    private final Openings openings;
    private final Trail trail;
    private final Clock clock;

    HandOvers(JdbcClient database, Openings openings, Trail trail, Clock clock) {
        this.database = database;
        this.openings = openings;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<HandOver> find(HandOverId id) {
        var passes = passes("id = :it", id.value());
        return passes.stream()
                .findFirst()
                .map(one -> new HandOver(id, one.from(), one.to(), one.actor(), openings(passes)));
    }

    /** Those in which the opening took part. */
    public List<HandOverId> of(OpeningId opening) {
        return passes("opening = :it", opening.value()).stream()
                .map(Pass::handOver)
                .toList();
    }

    /** Who sees to the opening where that member once did: they themselves, unless they gave it to somebody. */
    public MemberId inPlaceOf(MemberId member, Opening opening) {
        var holder = member;
        for (var pass : passes("opening = :it", opening.id().value())) {
            if (pass.from().equals(holder) && !opening.recruiters().contains(holder)) {
                holder = pass.to();
            }
        }
        return holder;
    }

    void append(HandOver handOver) {
        handOver.openings().forEach(opening -> {
            append(handOver, opening);
            trail.changed(handOver.actor(), opening.id().value(), "opening taken over");
        });
    }

    private void append(HandOver handOver, Opening opening) {
        database.sql("""
                        insert into opening_handovers (id, opening, giver, taker, actor, at)
                        values (:id, :opening, :giver, :taker, :actor, :at)""")
                .param("id", handOver.id().value())
                .param("opening", opening.id().value())
                .param("giver", handOver.from().value())
                .param("taker", handOver.to().value())
                .param("actor", handOver.actor().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Opening> openings(Collection<Pass> passes) {
        return passes.stream()
                .flatMap(pass -> openings.find(pass.opening()).stream())
                .sorted(Comparator.comparing(Opening::title))
                .toList();
    }

    private List<Pass> passes(String which, UUID it) {
        return database.sql("select * from opening_handovers where " + which + " order by at")
                .param("it", it)
                .query((row, _) -> new Pass(
                        new HandOverId(row.getObject("id", UUID.class)),
                        new OpeningId(row.getObject("opening", UUID.class)),
                        new MemberId(row.getString("giver")),
                        new MemberId(row.getString("taker")),
                        new MemberId(row.getString("actor"))))
                .list();
    }

    private record Pass(HandOverId handOver, OpeningId opening, MemberId from, MemberId to, MemberId actor) {}
}
