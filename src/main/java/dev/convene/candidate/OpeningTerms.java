package dev.convene.candidate;

import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import org.jspecify.annotations.Nullable;

/**
 * What an opening says of itself.
 *
 * @param process what new candidacies run through, in its newest version at that time
 * @param payRange as candidates read it, null until it is known
 * @param advert an http(s) address
 * @param targetTeam the team a person hired here joins, unless their candidacy says otherwise
 * @param videoLink where interviews by video take place unless a booking says otherwise
 */
public record OpeningTerms(
        String title,
        ProcessKey process,
        MemberId hiringManager,
        @Nullable String payRange,
        @Nullable String advert,
        @Nullable TeamKey targetTeam,
        @Nullable String videoLink) {

    /** The same, for people who run through that process. */
    OpeningTerms following(ProcessKey other) {
        return new OpeningTerms(title, other, hiringManager, payRange, advert, targetTeam, videoLink);
    }
}
