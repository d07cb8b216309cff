package dev.convene.slack.candidate;

import dev.convene.candidate.OpeningTerms;
import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import java.util.LinkedHashSet;
import java.util.Set;

/** An opening as somebody filled it in. */
record CreateOpeningForm(OpeningTerms terms, Set<MemberId> recruiters, boolean confidential) {

    static final BlockId TITLE = new BlockId("opening-title");
    static final BlockId PROCESS = new BlockId("opening-process");
    static final BlockId RECRUITERS = new BlockId("opening-recruiters");
    static final BlockId MANAGER = new BlockId("opening-manager");
    static final BlockId PAY = new BlockId("opening-pay");
    static final BlockId ADVERT = new BlockId("opening-advert");
    static final BlockId TEAM = new BlockId("opening-team");
    static final BlockId VIDEO = new BlockId("opening-video");
    static final BlockId CONFIDENTIAL = new BlockId("opening-confidential");

    static CreateOpeningForm read(FormValues form) {
        var terms = new OpeningTerms(
                form.requireText(TITLE),
                new ProcessKey(form.requireChoice(PROCESS)),
                form.requireMember(MANAGER),
                form.text(PAY).orElse(null),
                form.text(ADVERT).orElse(null),
                form.choice(TEAM).map(TeamKey::new).orElse(null),
                form.text(VIDEO).orElse(null));
        return new CreateOpeningForm(terms, new LinkedHashSet<>(form.members(RECRUITERS)), isConfidential(form));
    }

    static boolean isConfidential(FormValues form) {
        return !form.choices(CONFIDENTIAL).isEmpty();
    }

    /** Whether it will be hidden from whoever filled in the form, who names somebody else. */
    boolean isKeptFrom(MemberId member) {
        return confidential
                && !recruiters.contains(member)
                && !terms.hiringManager().equals(member);
    }
}
