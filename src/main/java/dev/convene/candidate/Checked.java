package dev.convene.candidate;

import dev.convene.process.Stage;
import java.util.List;
import java.util.Optional;

/** What is true of a line that somebody pasted. */
public sealed interface Checked {

    TypedLine line();

    /**
     * The person can be added.
     *
     * @param known whether the e-mail is known already, by another opening: that person's facts stay as they are
     */
    record Fits(TypedLine line, Newcomer newcomer, Opening opening, Stage stage, boolean known) implements Checked {}

    record Wrong(TypedLine line, Reason reason) implements Checked {}

    /** Why a line cannot be added. */
    sealed interface Reason {

        /** There is none, or it is too long for one. */
        record NoName() implements Reason {}

        record NoEmail() implements Reason {}

        /** The line names none, and none is chosen for all. */
        record OpeningMissing() implements Reason {}

        record NoOpening(Optional<String> nearest) implements Reason {}

        /** More than one opening has this title. */
        record SeveralOpenings() implements Reason {}

        /** @param path the stages there are */
        record NoStage(Opening opening, Optional<Stage> nearest, List<Stage> path) implements Reason {}

        /** @param line whose number it is: the same person for the same opening */
        record SameAs(int line) implements Reason {}

        record AlreadyThere(CandidacyId candidacy) implements Reason {}
    }
}
