package dev.convene.scheduling;

import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be offered to whoever schedules a stage. */
public sealed interface Proposal {

    /**
     * The seats to fill, each with who may take it.
     *
     * @param seats one for each seat of the recipe, in its order
     * @param load minutes in interviews, lately and to come; people without any are left out
     * @param shortfalls why no panel satisfies the recipe, some seats having nobody proposed; empty if all have
     */
    record Panels(Stage.Meeting stage, List<OpenSeat> seats, Map<MemberId, Duration> load, List<Shortfall> shortfalls)
            implements Proposal {

        public Optional<OpenSeat> seat(int number) {
            return number < seats.size() ? Optional.of(seats.get(number)) : Optional.empty();
        }
    }

    /** The recipe asks for somebody of the team the candidate would join: say which first. */
    record TargetTeamMissing(Stage.Meeting stage) implements Proposal {}

    /** There is nothing to schedule at this stage now. */
    record NothingToSchedule() implements Proposal {}

    record AlreadyBooked(InterviewId interview) implements Proposal {}

    record NotAllowed() implements Proposal {}

    /**
     * A seat.
     *
     * @param rule the line of the recipe, counted from 0
     * @param eligible the least loaded first
     * @param proposed null where nobody is left to take it
     */
    record OpenSeat(
            int rule,
            SeatRule line,
            List<MemberId> eligible,
            @Nullable MemberId proposed) {}
}
