package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Submission;
import dev.convene.slack.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the departments that were told in the schedule form, and asks for those that still are not known, in that form. */
@Component
class AskDepartments {

    private final Departments departments;
    private final ScheduleModal modal;
    private final MemberNames names;

    AskDepartments(Departments departments, ScheduleModal modal, MemberNames names) {
        this.departments = departments;
        this.modal = modal;
        this.names = names;
    }

    /** Empty where all is known, so that it can be booked. */
    Optional<Answer> settle(Submission submission, CandidacyFile file) {
        return departments.keep(submission).or(() -> ask(submission, file));
    }

    private Optional<Answer> ask(Submission submission, CandidacyFile file) {
        var which = ScheduleForm.which(submission.meta());
        var stage = (Stage.Meeting) file.process().stage(which.stage());
        var unknown = departments.unknown(stage.recipe(), submission.form());
        var start = ScheduleForm.WHEN.chosen(submission.form(), submission.meta());
        if (unknown.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        submission.redraw(() -> modal.of(submission, which, start.get(), Optional.of(submission.form())));
        return Optional.of(Answer.errors(missing(unknown, submission)));
    }

    private Map<BlockId, Words> missing(Map<BlockId, MemberId> unknown, Submission submission) {
        var errors = new HashMap<BlockId, Words>();
        unknown.forEach((seat, member) -> errors.put(
                seat,
                submission
                        .text()
                        .of("slack.scheduling.department.missing", names.of(List.of(member), submission.text()))));
        return errors;
    }
}
