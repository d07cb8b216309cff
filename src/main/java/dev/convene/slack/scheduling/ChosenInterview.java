package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Choices;
import dev.convene.slack.Refusal;
import dev.convene.slack.Search;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.WhichView;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Which interview a recruiter means, whether they may change it, and whether it is still ahead. */
@Component
class ChosenInterview {

    private final Bookables bookables;
    private final ReadInterview interviews;
    private final CandidacyRights rights;
    private final WhoHelps whom;

    ChosenInterview(Bookables bookables, ReadInterview interviews, CandidacyRights rights, WhoHelps whom) {
        this.bookables = bookables;
        this.interviews = interviews;
        this.rights = rights;
        this.whom = whom;
    }

    static InterviewId id(String value) {
        return new InterviewId(UUID.fromString(value));
    }

    /** Asks which, unless what was typed fits one only. */
    <T extends Talk> void choose(
            T talk, String typed, ChooseInterviewView.What what, BiFunction<Talk, InterviewId, View> form) {
        var fitting = typed.isEmpty()
                ? List.<InterviewFile>of()
                : bookables.ahead(talk.reader().id(), typed);
        if (WhichView.canList(fitting.size())) {
            talk.tell(WhichView.render(
                    fitting.stream().map(file -> one(file, what, talk)).toList(), talk.text()));
        } else if (fitting.size() == 1) {
            talk.open(() -> form.apply(talk, fitting.getFirst().interview().id()));
        } else {
            talk.open(() -> searched(talk, what));
        }
    }

    private View searched(Talk talk, ChooseInterviewView.What what) {
        whom.mustRecruit(talk.reader().id(), talk.text());
        var all = bookables.ahead(talk.reader().id(), "");
        return ChooseInterviewView.render(new ChooseInterviewView.Model(what, all.size()), talk.text());
    }

    private static WhichView.One one(InterviewFile file, ChooseInterviewView.What what, Talk talk) {
        var at = file.interview().slot().startsAt();
        return new WhichView.One(
                what.act(),
                file.interview().id().value().toString(),
                WhichView.interview(
                        file.candidacy(), file.stage(), at, talk.reader().zone(), talk.text()));
    }

    Choices search(Search search) {
        return ChooseInterviewView.choices(
                bookables.ahead(search.reader().id(), search.typed()),
                search.reader().zone(),
                search.text());
    }

    InterviewId of(Submission submission, ChooseInterviewView.What what) {
        return id(submission.form().requireChoice(what.field()));
    }

    /** @throws Refusal if it is not theirs to change, or no longer ahead */
    Facts mine(Talk talk, InterviewId id) {
        var file = interviews.read(talk.reader().id(), id).orElseThrow(() -> whom.notYours(talk.text()));
        if (!rights.mayRecruit(talk.reader().id(), file.candidacy())) {
            throw whom.onlyRecruiters(talk.text());
        }
        if (!file.interview().status().isAhead()) {
            throw new Refusal("slack.scheduling.error.too-late");
        }
        return Facts.of(file);
    }

    /** Without asking who looks: for what tells somebody of what they just did. */
    Facts facts(InterviewId id) {
        return Facts.of(interviews.file(id).orElseThrow());
    }
}
