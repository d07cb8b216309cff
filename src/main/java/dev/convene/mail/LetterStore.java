package dev.convene.mail;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.AggregateStore;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;

interface LetterStore extends AggregateStore<Letter, LetterId> {

    @Query("select * from letters where interview = :interview")
    List<Letter> ofInterview(InterviewId interview);

    @Query("select * from letters where candidacy = :candidacy")
    List<Letter> of(CandidacyId candidacy);

    @Modifying
    @Query("delete from letters where candidacy = :candidacy")
    void delete(CandidacyId candidacy);

    /** Two who send, drop or carry the same letter do so one after the other. */
    @Query("select * from letters where id = :id for update")
    Optional<Letter> lock(LetterId id);
}
