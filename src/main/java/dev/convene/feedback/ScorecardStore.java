package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.shared.AggregateStore;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;

interface ScorecardStore extends AggregateStore<Scorecard, ScorecardId> {

    List<Scorecard> findByInterview(InterviewId interview);

    Optional<Scorecard> findByInterviewAndAuthor(InterviewId interview, MemberId author);
}
