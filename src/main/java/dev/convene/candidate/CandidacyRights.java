package dev.convene.candidate;

import dev.convene.access.Guests;
import dev.convene.access.Roles;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Who may do what with a candidacy. Being kept away outweighs every role. */
@Component
public class CandidacyRights {

    private final Roles roles;
    private final Guests guests;

    CandidacyRights(Roles roles, Guests guests) {
        this.roles = roles;
        this.guests = guests;
    }

    /** Run it: schedule, move, cancel, withdraw, edit. */
    public boolean mayRecruit(MemberId actor, CandidacyFile file) {
        return roles.isRecruiter(actor) && !file.isKeptFrom(actor);
    }

    /** See where it stands: recruiters, the hiring manager of the opening, and whoever was named to decide. */
    public boolean mayFollow(MemberId actor, CandidacyFile file) {
        return mayRecruit(actor, file) || isManager(actor, file) && !guests.include(actor);
    }

    private static boolean isManager(MemberId actor, CandidacyFile file) {
        return file.isNamed(actor) || file.opening().terms().hiringManager().equals(actor) && !file.isKeptFrom(actor);
    }

    /** Say who decides where everybody who would is kept away: recruiters, and admins unless it is confidential. */
    public boolean mayNameDecider(MemberId actor, CandidacyFile file) {
        return mayRecruit(actor, file)
                || roles.isAdmin(actor)
                        && !file.isKeptFrom(actor)
                        && !file.opening().isConfidential();
    }

    /** Whether the member may say how a stage goes on short of deciding it: recruiters, and whoever decides about it. */
    public boolean maySteer(MemberId actor, CandidacyFile file, Stage stage) {
        return mayRecruit(actor, file) || mayDecide(actor, file, stage);
    }

    /** Decide about a stage: those whom the stage names. */
    public boolean mayDecide(MemberId actor, CandidacyFile file, Stage stage) {
        return file.decidersOf(stage).contains(actor) && !guests.include(actor);
    }
}
