package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.Gone;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows an interview to its panel and to those who follow the candidacy, and leaves a trace of having done so. */
@Component
public class ReadInterview {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadInterview(
            Interviews interviews,
            Candidacies candidacies,
            CandidacyRights rights,
            Trail trail,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Empty for somebody who may not, and for an interview that is not there: the two look the same from outside. */
    public Optional<InterviewFile> read(MemberId actor, InterviewId interview) {
        return transaction.execute(tx -> file(interview)
                .filter(file -> maySee(actor, file))
                .map(file -> {
                    trail.seen(actor, file.candidacy().id().value(), "interview");
                    return file;
                }));
    }

    /** Without asking who looks: for what is rendered to those whom the interview concerns anyway. */
    public Optional<InterviewFile> file(InterviewId interview) {
        return interviews
                .find(interview)
                .flatMap(panel -> candidacies
                        .find(panel.interview().candidacy())
                        .map(candidacy -> new InterviewFile(panel, candidacy)));
    }

    /**
     * As {@link #file}.
     *
     * @throws Gone if there is no such interview
     */
    public InterviewFile require(InterviewId interview) {
        return file(interview).orElseThrow(() -> new Gone("No interview " + interview.value()));
    }

    /**
     * Keeps it from being deleted until the transaction ends, for whoever is about to write down something about it.
     *
     * @throws Gone if there is no such interview
     */
    public void hold(InterviewId interview) {
        interviews.hold(interview);
    }

    private boolean maySee(MemberId actor, InterviewFile file) {
        var kept = file.candidacy().isKeptFrom(actor);
        var seated = file.panel().seatOf(actor).filter(seat -> seat.answer().isLive());
        return !kept && seated.isPresent() || rights.mayFollow(actor, file.candidacy());
    }
}
