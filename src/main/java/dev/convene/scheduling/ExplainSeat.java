package dev.convene.scheduling;

import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells somebody on a panel why they were asked: for which line of the recipe, and how their share compares. */
@Component
public class ExplainSeat {

    private final ReadInterview interviews;
    private final Scheduling scheduling;
    private final Load load;

    ExplainSeat(ReadInterview interviews, Scheduling scheduling, Load load) {
        this.interviews = interviews;
        this.scheduling = scheduling;
        this.load = load;
    }

    /** Empty for somebody who has no seat there. */
    public Optional<Explanation> explain(MemberId member, InterviewId interview) {
        return interviews
                .read(member, interview)
                .flatMap(file -> file.panel().seatOf(member).map(seat -> explanation(file, seat)));
    }

    private Explanation explanation(InterviewFile file, Seat seat) {
        var eligible = scheduling.eligibility(file.candidacy()).under(file.rule(seat));
        var minutes = load.perMember();
        return new Explanation(
                file,
                file.rule(seat),
                eligible.size(),
                minutes.getOrDefault(seat.member(), Duration.ZERO),
                Ledger.median(eligible, minutes));
    }

    /**
     * Why somebody sits there; it names nobody else.
     *
     * @param eligible how many people may take a seat of that line
     * @param own what the person gave to interviews, weighed by how long ago, or promised: with preparation and feedback
     * @param median the same, in the middle of those who may take the seat
     */
    public record Explanation(InterviewFile file, SeatRule line, int eligible, Duration own, Duration median) {}
}
