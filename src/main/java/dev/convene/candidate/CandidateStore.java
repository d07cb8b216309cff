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

    /**
     * Which of these e-mails are of people who are or were candidates there, but for those who were hired.
     *
     * @param emails in small letters, with spaces between: one parameter, however many there are
     */
    @Query("""
            select lower(c.email) from candidates c join candidacies k on k.candidate = c.id
            where k.opening = :opening and k.status <> 'HIRED' and lower(c.email) = any (string_to_array(:emails, ' '))""")
    List<String> amongThoseAt(OpeningId opening, String emails);
}
