package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.shared.AggregateStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;

interface InterviewStore extends AggregateStore<Interview, InterviewId> {

    @Query("select * from interviews where id = :id for update")
    Optional<Interview> lock(InterviewId id);

    /** Empty if there is none; else nobody deletes it until the transaction ends. */
    @Query("select id from interviews where id = :id for key share")
    List<InterviewId> held(InterviewId id);

    @Query("select * from interviews where candidacy = :candidacy order by starts_at, id")
    List<Interview> of(CandidacyId candidacy);

    @Query("""
            select i.* from interviews i join seats s on s.interview = i.id
            where s.member = :member and s.answer in ('ASKED', 'ACCEPTED')
                and i.status in ('PROPOSED', 'CONFIRMED', 'HELD') and i.ends_at >= :since
            order by i.starts_at, i.id""")
    List<Interview> seating(String member, Instant since);
}
