package dev.convene.scheduling;

import dev.convene.shared.AggregateStore;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;

interface SeatStore extends AggregateStore<Seat, SeatId> {

    @Query("select * from seats where interview = :interview order by rule, asked_number")
    List<Seat> of(InterviewId interview);

    /** Waits for whoever else named the same, and keeps them waiting until the transaction ends. */
    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:who, 0))")
    int inTurn(String who);
}
