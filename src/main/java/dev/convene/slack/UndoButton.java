package dev.convene.slack;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Undoable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes back what its reader has just done; it stands in what tells them that it is done. */
public final class UndoButton {

    private UndoButton() {}

    /** Nothing where there is nothing to undo. */
    public static List<Button> of(CandidacyId candidacy, @Nullable Undoable act, Text.In text) {
        return act == null
                ? List.of()
                : List.of(Button.of(Acts.UNDO, text.of("slack.frame.undo"), value(candidacy, act)));
    }

    /** What {@link Acts#UNDO} carries. */
    public static String value(CandidacyId candidacy, Undoable act) {
        return candidacy.value() + ":" + act.entry();
    }
}
