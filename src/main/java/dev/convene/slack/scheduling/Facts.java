package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.process.HiringProcess;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.DeclineReason;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Seat;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.TimeSlot;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What screens and messages tell of an interview: values only, read at one moment, so that views stay pure. */
record Facts(
        InterviewId id,
        About about,
        TimeSlot slot,
        Venue venue,
        InterviewStatus status,
        Telling telling,
        List<Sitting> panel) {

    /**
     * Whom and what it is about.
     *
     * @param zone the candidate's
     * @param ifWeGetThere whether the candidacy has still to come to the stage
     * @param cv an address, null where there is none
     */
    record About(
            CandidacyId candidacy,
            String candidate,
            ZoneId zone,
            String opening,
            Stage.Meeting stage,
            HiringProcess process,
            @Nullable String cv,
            boolean ifWeGetThere) {

        static About of(CandidacyFile file, Stage.Meeting stage) {
            var person = file.candidate().person();
            return new About(
                    file.id(),
                    person.name(),
                    person.zone(),
                    file.opening().title(),
                    stage,
                    file.process(),
                    person.cv(),
                    file.isFurtherOn(stage));
        }

        /** Whether the panel writes scorecards afterwards; hosts of a visit do not. */
        boolean isEvaluated() {
            return stage instanceof Stage.Interview;
        }
    }

    /**
     * A seat and what was said to the invitation.
     *
     * @param recordedBy who noted it for them; null where they answered themselves
     */
    record Sitting(
            MemberId member,
            SeatRule rule,
            Answer answer,
            @Nullable DeclineReason reason,
            @Nullable MemberId recordedBy) {}

    static Facts of(InterviewFile file) {
        var interview = file.interview();
        return new Facts(
                interview.id(),
                About.of(file.candidacy(), file.stage()),
                interview.slot(),
                interview.venue(),
                interview.status(),
                interview.telling(),
                file.panel().seats().stream().map(seat -> sitting(file, seat)).toList());
    }

    private static Sitting sitting(InterviewFile file, Seat seat) {
        return new Sitting(seat.member(), file.rule(seat), seat.answer(), seat.declineReason(), seat.recordedBy());
    }

    Optional<Sitting> seatOf(MemberId member) {
        return panel.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    List<Sitting> besides(MemberId member) {
        return panel.stream()
                .filter(seat -> !seat.member().equals(member))
                .filter(seat -> seat.answer() != Answer.DECLINED)
                .toList();
    }

    /** Whose clock the candidate goes by. */
    ZoneId clock() {
        return venue.clockOf(about.zone());
    }

    boolean isAhead() {
        return status.isAhead();
    }
}
