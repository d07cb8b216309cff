package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface ScorecardStore extends CrudRepository<Scorecard, ScorecardId> {

    List<Scorecard> findByInterview(InterviewId interview);

    Optional<Scorecard> findByInterviewAndAuthor(InterviewId interview, MemberId author);
}
