package dev.convene.candidate;

import dev.convene.shared.AggregateStore;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;

interface CandidacyStore extends AggregateStore<Candidacy, CandidacyId> {

    @Query("select nextval('candidacy_number')")
    int nextNumber();

    @Query("select * from candidacies where opening = :opening and candidate = :candidate for update")
    List<Candidacy> of(OpeningId opening, CandidateId candidate);

    @Query("select * from candidacies where status in ('ACTIVE', 'ON_HOLD') order by since, number")
    List<Candidacy> open();

    @Query("select * from candidacies where candidate = :candidate order by number")
    List<Candidacy> ofCandidate(CandidateId candidate);

    @Query("select * from candidacies where opening = :opening order by number")
    List<Candidacy> at(OpeningId opening);

    /** Empty if there is none; else nobody deletes it until the transaction ends. */
    @Query("select id from candidacies where id = :id for key share")
    List<CandidacyId> held(CandidacyId id);

    @Query("select * from candidacies where id = :id for update")
    List<Candidacy> locked(CandidacyId id);
}
