package dev.convene.slack.candidate;

import dev.convene.candidate.EditOpening;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningState;
import dev.convene.candidate.OpeningTerms;
import dev.convene.shared.TeamKey;
import dev.convene.slack.FormValues;
import java.util.LinkedHashSet;

/** What somebody put right about an opening. */
final class EditOpeningForm {

    private EditOpeningForm() {}

    /** The process stays; so does the team where the form could not show one. */
    static EditOpening.Correction read(FormValues form, Opening opening) {
        var terms = new OpeningTerms(
                form.requireText(CreateOpeningForm.TITLE),
                opening.terms().process(),
                form.requireMember(CreateOpeningForm.MANAGER),
                form.text(CreateOpeningForm.PAY).orElse(null),
                form.text(CreateOpeningForm.ADVERT).orElse(null),
                form.choice(CreateOpeningForm.TEAM).map(TeamKey::new).orElse(null),
                form.text(CreateOpeningForm.VIDEO).orElse(null));
        return new EditOpening.Correction(
                terms,
                new LinkedHashSet<>(form.members(CreateOpeningForm.RECRUITERS)),
                OpeningState.valueOf(form.requireChoice(EditOpeningView.STATE)),
                CreateOpeningForm.isConfidential(form));
    }
}
