package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Who may do what with a candidacy. Being kept away outweighs every role. */
@Component
public class CandidacyRights {

    private final Roles roles;

    CandidacyRights(Roles roles) {
        this.roles = roles;
    }

    /** Run it: schedule, move, cancel, withdraw, edit. */
    public boolean mayRecruit(MemberId actor, CandidacyFile file) {
        return roles.isRecruiter(actor) && !file.isKeptFrom(actor);
    }

    /** See where it stands: recruiters, and the hiring manager of the opening. */
    public boolean mayFollow(MemberId actor, CandidacyFile file) {
        return mayRecruit(actor, file)
                || file.opening().terms().hiringManager().equals(actor) && !file.isKeptFrom(actor);
    }

    /** Whether the member may say how a stage goes on short of deciding it: recruiters, and whoever decides about it. */
    public boolean maySteer(MemberId actor, CandidacyFile file, Stage stage) {
        return mayRecruit(actor, file) || mayDecide(actor, file, stage);
    }

    /** Decide about a stage: those whom the stage names. */
    public boolean mayDecide(MemberId actor, CandidacyFile file, Stage stage) {
        return file.decidersOf(stage).contains(actor);
    }
}
