package dev.convene.candidate;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CandidateStore extends CrudRepository<Candidate, CandidateId> {

    @Query("select * from candidates where lower(email) = lower(:email)")
    Optional<Candidate> withEmail(String email);
}
