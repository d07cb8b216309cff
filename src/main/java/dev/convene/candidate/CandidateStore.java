package dev.convene.candidate;

import dev.convene.shared.AggregateStore;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;

interface CandidateStore extends AggregateStore<Candidate, CandidateId> {

    @Query("select * from candidates where lower(email) = lower(:email)")
    Optional<Candidate> withEmail(String email);

    @Query("select * from candidates where id = :id for update")
    List<Candidate> locked(CandidateId id);

    /** E-mails of everybody who is or was a candidate there, but for those who were hired. */
    @Query("""
            select c.email from candidates c join candidacies k on k.candidate = c.id
            where k.opening = :opening and k.status <> 'HIRED'""")
    List<String> emailsAt(OpeningId opening);
}
