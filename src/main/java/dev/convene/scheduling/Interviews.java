package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidateId;
import dev.convene.shared.Gone;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where interviews are read. */
@Component
public class Interviews {

    private final InterviewStore interviews;
    private final SeatStore seats;

    Interviews(InterviewStore interviews, SeatStore seats) {
        this.interviews = interviews;
        this.seats = seats;
    }

    public Optional<Panel> find(InterviewId id) {
        return interviews.findById(id).map(this::panel);
    }

    /** @throws Gone if there is no such interview */
    public Panel require(InterviewId id) {
        return find(id).orElseThrow(() -> new Gone("No interview " + id.value()));
    }

    /** All of a candidacy, cancelled ones too, earliest first. */
    public List<Panel> of(CandidacyId candidacy) {
        return interviews.of(candidacy).stream().map(this::panel).toList();
    }

    /** The one for that stage and attempt that is ahead or was held. */
    public Optional<Panel> current(CandidacyId candidacy, Occasion occasion) {
        return of(candidacy).stream()
                .filter(panel -> panel.interview().occasion().equals(occasion))
                .filter(panel -> panel.interview().status().isAhead()
                        || panel.interview().status() == InterviewStatus.HELD)
                .findFirst();
    }

    /** Those in which the member has a seat and that end at or after that moment, earliest first. */
    public List<Panel> seating(MemberId member, Instant since) {
        return interviews.seating(member.value(), since).stream()
                .map(this::panel)
                .toList();
    }

    /** As {@link #require}, with the interview's row locked until the transaction ends, so that answers count in turn. */
    Panel lock(InterviewId id) {
        return interviews.lock(id).map(this::panel).orElseThrow(() -> new Gone("No interview " + id.value()));
    }

    /**
     * Whoever writes seats takes turns with those who want the same people. Else two who write at once would each wait for the
     * other's row, and the database would end one after a second, with an error in place of an answer.
     */
    void inTurn(CandidateId candidate, Collection<MemberId> wanted) {
        seats.inTurn(candidate.value().toString());
        wanted.stream().map(MemberId::value).sorted().forEach(seats::inTurn);
    }

    /** As {@link #inTurn(CandidateId, Collection)}, for somebody who takes a seat that they have already. */
    void inTurn(MemberId member) {
        seats.inTurn(member.value());
    }

    void save(Interview interview) {
        interviews.save(interview);
    }

    void save(Seat seat) {
        seats.save(seat);
    }

    void delete(Interview interview) {
        seats.deleteAll(seats.of(interview.id()));
        interviews.delete(interview);
    }

    /** Keeps it from being deleted until the transaction ends. */
    void hold(InterviewId id) {
        if (interviews.held(id).isEmpty()) {
            throw new Gone("No interview " + id.value());
        }
    }

    /** A panel of which everybody has said yes confirms its interview; so does the last yes after a replacement. */
    void confirmIfComplete(InterviewId id) {
        var panel = require(id);
        if (panel.interview().status() == InterviewStatus.PROPOSED && panel.isComplete()) {
            panel.interview().confirm();
            interviews.save(panel.interview());
        }
    }

    /** The seat that the member had in this interview and lost, if any. */
    Optional<Seat> formerSeat(InterviewId interview, MemberId member) {
        return seats.of(interview).stream()
                .filter(seat ->
                        seat.answer() == Answer.RELEASED && seat.member().equals(member))
                .findFirst();
    }

    private Panel panel(Interview interview) {
        // A cancelled interview released everybody; who was asked is still worth showing.
        var gone = interview.status() == InterviewStatus.CANCELLED;
        return new Panel(
                interview,
                seats.of(interview.id()).stream()
                        .filter(seat -> gone || seat.answer() != Answer.RELEASED)
                        .toList());
    }
}
