package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;

/** An interview with its seats, read at one moment; those replaced are left out. */
public record Panel(Interview interview, List<Seat> seats) {

    public Optional<Seat> seatOf(MemberId member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    /** Those who are, or were, to be there. */
    public List<MemberId> expected() {
        return seats.stream().filter(Seat::isExpected).map(Seat::member).toList();
    }

    /** Whether every seat is taken by somebody who said yes. */
    public boolean isComplete() {
        return seats.stream().allMatch(seat -> seat.answer() == Answer.ACCEPTED);
    }
}
