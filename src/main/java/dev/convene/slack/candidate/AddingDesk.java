package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.Checked;
import dev.convene.candidate.Opening;
import dev.convene.candidate.Openings;
import dev.convene.panel.Rosters;
import dev.convene.process.Processes;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Reader;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is needed before a candidate can be added, and what stands in the way. */
@Component
class AddingDesk {

    private final Openings openings;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Rosters rosters;
    private final Recruiting recruiting;
    private final Processes processes;

    AddingDesk(
            Openings openings,
            Candidacies candidacies,
            CandidacyRights rights,
            Rosters rosters,
            Recruiting recruiting,
            Processes processes) {
        this.openings = openings;
        this.candidacies = candidacies;
        this.rights = rights;
        this.rosters = rosters;
        this.recruiting = recruiting;
        this.processes = processes;
    }

    boolean isRecruiter(MemberId member) {
        return recruiting.isRecruiter(member);
    }

    Words onlyRecruiters(Text.In text) {
        return recruiting.onlyRecruiters(text);
    }

    /** Why the form cannot be shown, and what to do first. */
    Optional<Message> refusal(Talk talk) {
        var text = talk.text();
        if (!isRecruiter(talk.reader().id())) {
            return Optional.of(Message.of(onlyRecruiters(text)));
        }
        return openings.takingPeople(talk.reader().id()).isEmpty() ? Optional.of(noOpening(text)) : Optional.empty();
    }

    AddCandidateView.Model model(Reader reader, @Nullable Opening chosen) {
        var all = openings.takingPeople(reader.id());
        return new AddCandidateView.Model(
                all,
                chosen == null && all.size() == 1 ? all.getFirst() : chosen,
                all.stream()
                        .map(opening -> opening.terms().process())
                        .distinct()
                        .map(processes::latest)
                        .toList(),
                List.copyOf(rosters.current().teams().values()),
                reader);
    }

    /** Somebody who must know nothing of that candidacy learns nothing of how far it has come. */
    Words alreadyThere(MemberId actor, CandidacyId candidacy, Text.In text) {
        var file = candidacies.require(candidacy);
        if (!rights.mayRecruit(actor, file)) {
            return text.of("slack.candidate.add.not-by-you");
        }
        var standing = file.candidacy().standing();
        return standing.status().isOpen()
                ? text.of("slack.candidate.add.already-there", Say.stage(file.stage(), text))
                : text.of("slack.candidate.add.already-over", Changed.status(standing.status(), text));
    }

    /** The candidacy, if it has ended and the actor may reopen it. */
    Optional<CandidacyFile> over(MemberId actor, CandidacyId candidacy) {
        return candidacies
                .find(candidacy)
                .filter(file -> rights.mayRecruit(actor, file))
                .filter(file -> !file.candidacy().standing().status().isOpen());
    }

    /** Why a pasted line cannot be added, and what would help. */
    Words why(Checked.Reason reason, MemberId actor, Text.In text) {
        return switch (reason) {
            case Checked.Reason.NoName() -> text.of("slack.candidate.many.no-name");
            case Checked.Reason.NoEmail() -> text.of("slack.candidate.many.no-email");
            case Checked.Reason.OpeningMissing() -> text.of("slack.candidate.many.opening-missing");
            case Checked.Reason.SeveralOpenings() -> text.of("slack.candidate.many.several-openings");
            case Checked.Reason.SameAs(var line) -> text.of("slack.candidate.many.same-as", line);
            case Checked.Reason.AlreadyThere(var there) -> alreadyThere(actor, there, text);
            case Checked.Reason.NoOpening(var nearest) ->
                nearest.map(title -> text.of("slack.candidate.many.no-opening-but", title))
                        .orElseGet(() -> text.of("slack.candidate.many.no-opening"));
            case Checked.Reason.NoStage(var opening, var nearest, var path) ->
                nearest.map(stage -> text.of("slack.candidate.many.no-stage-but", Say.stage(stage, text)))
                        .orElseGet(() -> text.of(
                                "slack.candidate.many.no-stage",
                                opening.title(),
                                text.list(path.stream()
                                        .map(stage -> Say.stage(stage, text))
                                        .toList())));
        };
    }

    static Message noOpening(Text.In text) {
        var sentence = text.of("slack.candidate.add.no-opening");
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(Acts.CREATE_OPENING, text.of("slack.candidate.openings.create"), "any")
                        .primary())
                .build();
    }
}
