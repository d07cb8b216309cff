package dev.convene.slack;

import dev.convene.candidate.CandidacyFile;
import dev.convene.insight.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from a candidate's sheet. Each area brings its own as a bean; the sheet shows the likeliest
 * as buttons, which press {@link #act()}, and the rest in a select, which calls {@link #open}.
 */
public interface SheetAction {

    /** The button's id: what it does when pressed is claimed by its own screen. */
    ActionId act();

    /** What the reader could do now with this candidacy; empty where it does not fit or is not theirs to do. */
    List<Entry> entries(Sheet sheet, Text.In text);

    /**
     * Does what pressing the button would do.
     *
     * @param press the choice in the sheet's select, after Slack has its answer; a modal that it opens stands on top of the
     *     sheet
     * @param value of the entry chosen; not to be taken from the press
     */
    void open(Press press, String value);

    /** The sheet as its reader sees it. */
    record Sheet(CandidacyFile file, Situation situation, Reader reader) {}

    /**
     * One thing to do.
     *
     * @param value what the button carries: ids separated by colons, at most 100 characters
     * @param label a verb
     * @param confirm asked first where it stands as a button
     */
    record Entry(String value, Words label, @Nullable Confirm confirm) {

        public Entry(String value, Words label) {
            this(value, label, null);
        }
    }
}
