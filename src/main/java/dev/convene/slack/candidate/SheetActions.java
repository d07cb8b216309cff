package dev.convene.slack.candidate;

import static dev.convene.slack.Acts.CHOOSE_TEAM;
import static dev.convene.slack.Acts.CLOSE_ROUND;
import static dev.convene.slack.Acts.COMPLETE_OFFER_STEP;
import static dev.convene.slack.Acts.DECIDE;
import static dev.convene.slack.Acts.MOVE_INTERVIEW;
import static dev.convene.slack.Acts.NAME_DECIDER;
import static dev.convene.slack.Acts.PREPARE;
import static dev.convene.slack.Acts.REPLACE_PANELIST;
import static dev.convene.slack.Acts.RESUME;
import static dev.convene.slack.Acts.SCHEDULE;
import static dev.convene.slack.Acts.SEE_CARDS;
import static dev.convene.slack.Acts.WRITE_CARD;

import dev.convene.insight.Situation;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the areas offer on a sheet, the likeliest first. */
@Component
class SheetActions {

    private static final String APART = "|";

    /** Asked for late: some of those who offer something draw the sheet themselves. */
    private final ObjectProvider<SheetAction> all;

    SheetActions(ObjectProvider<SheetAction> all) {
        this.all = all;
    }

    /**
     * Something offered, and by whom.
     *
     * @param isLikely whether it is what the candidacy waits for
     */
    record Offered(ActionId act, SheetAction.Entry entry, boolean isLikely) {

        /** As an option of the select. */
        String option() {
            return act.value() + APART + entry.value();
        }
    }

    List<Offered> of(SheetAction.Sheet sheet, Text.In text) {
        var likely = likely(sheet);
        return all.orderedStream()
                .flatMap(action -> action.entries(sheet, text).stream()
                        .map(entry -> new Offered(action.act(), entry, likely.contains(action.act()))))
                .sorted(Comparator.comparingInt(offered -> rank(likely, offered.act())))
                .toList();
    }

    /** Does what was chosen in the select. */
    void open(Press press) {
        var option = press.value();
        var apart = option.indexOf(APART);
        var act = new ActionId(option.substring(0, apart));
        all.stream()
                .filter(action -> action.act().equals(act))
                .findFirst()
                .orElseThrow()
                .open(press, option.substring(apart + 1));
    }

    private static int rank(List<ActionId> likely, ActionId act) {
        var place = likely.indexOf(act);
        return place < 0 ? likely.size() : place;
    }

    private static List<ActionId> likely(SheetAction.Sheet sheet) {
        return switch (sheet.situation()) {
            case Situation.ToSchedule open ->
                isTeamMissing(sheet, open) ? List.of(CHOOSE_TEAM, SCHEDULE) : List.of(SCHEDULE);
            case Situation.SeatToFill _ -> List.of(REPLACE_PANELIST, MOVE_INTERVIEW);
            case Situation.AnswersOpen _, Situation.Ahead _ -> List.of(PREPARE, MOVE_INTERVIEW);
            case Situation.FeedbackMissing _ -> List.of(WRITE_CARD, SEE_CARDS, DECIDE, CLOSE_ROUND);
            case Situation.ToDecide _ -> List.of(DECIDE, SEE_CARDS);
            case Situation.DeciderMissing _ -> List.of(NAME_DECIDER, SEE_CARDS);
            case Situation.OfferStepOpen _ -> List.of(COMPLETE_OFFER_STEP, DECIDE);
            case Situation.OnHold _ -> List.of(RESUME, SEE_CARDS);
            case Situation.Over _ -> List.of(SEE_CARDS);
        };
    }

    private static boolean isTeamMissing(SheetAction.Sheet sheet, Situation.ToSchedule open) {
        return open.stage().recipe().needsTargetTeam()
                && sheet.file().candidacy().targetTeam().isEmpty();
    }
}
