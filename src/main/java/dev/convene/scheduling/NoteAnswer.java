package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what was said to an invitation, whoever says it; who may is decided before. */
@Component
class NoteAnswer {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoteAnswer(
            Interviews interviews, Candidacies candidacies, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param notedBy the member, or a recruiter for them */
    AnswerInvitation.Reply note(InterviewId interview, MemberId member, Said said, MemberId notedBy) {
        try {
            return transaction.execute(tx -> answer(interviews.lock(interview), member, said, notedBy));
        } catch (DataIntegrityViolationException taken) {
            // Having declined first, they gave the time to another interview meanwhile.
            return new AnswerInvitation.Reply.TakenElsewhere();
        }
    }

    private AnswerInvitation.Reply answer(Panel panel, MemberId member, Said said, MemberId notedBy) {
        var seat = panel.seatOf(member);
        if (seat.isEmpty() || isKept(panel, member)) {
            return new AnswerInvitation.Reply.NotAsked();
        }
        if (!isOpen(panel.interview())) {
            return new AnswerInvitation.Reply.TooLate();
        }
        change(panel.interview(), seat.get(), said, notedBy);
        return new AnswerInvitation.Reply.Noted(interviews.require(seat.get().interview()));
    }

    /** A yes takes its turn like a booking: it may claim a time that another interview is just being given. */
    private void change(Interview interview, Seat seat, Said said, MemberId notedBy) {
        var recorder = notedBy.equals(seat.member()) ? null : notedBy;
        if (seat.answer() == said.answer() && (recorder != null || seat.recordedBy() == null)) {
            return;
        }
        if (said.isYes()) {
            interviews.inTurn(seat.member());
        }
        said.change(seat, recorder);
        interviews.save(seat);
        trail.changed(notedBy, interview.candidacy().value(), what(said, recorder == null ? null : seat.member()));
        interviews.confirmIfComplete(interview.id());
    }

    private static String what(Said said, @Nullable MemberId colleague) {
        return "invitation " + said.answer() + (colleague == null ? "" : " for " + colleague);
    }

    private boolean isKept(Panel panel, MemberId member) {
        return candidacies.require(panel.interview().candidacy()).isKeptFrom(member);
    }

    private boolean isOpen(Interview interview) {
        return interview.status().isAhead() && interview.slot().startsAt().isAfter(clock.instant());
    }
}
