package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.Absence;
import dev.convene.panel.Leave;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TimeInput;
import dev.convene.slack.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks when somebody will be away, and lists when the reader will be already. No reason is asked, here or elsewhere. */
final class AwayView {

    /** Value: absence. */
    static final ActionId REMOVE = new ActionId("remove-absence");

    private static final int MOST = 20;

    /**
     * What the form is made of.
     *
     * @param member whom it is about at first; null for somebody who can only speak for themselves
     * @param leave what stands in the form
     * @param trouble why the form is shown although days were typed; null otherwise
     * @param own the reader's absences that are not over
     */
    record Model(
            @Nullable MemberId member,
            Leave leave,
            @Nullable Words trouble,
            List<Absence> own) {}

    private AwayView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(AwayForm.ID, text.of("slack.panel.away.title"))
                .submit(text.of("slack.panel.away.continue"))
                .close(text.of("slack.panel.cancel"));
        beginning(modal, model, text);
        days(modal, model, text).context(text.of("slack.panel.away.no-reason"));
        own(modal, model, text);
        return modal.build();
    }

    private static void beginning(Modal modal, Model model, Text.In text) {
        var trouble = model.trouble();
        if (trouble != null) {
            modal.section(trouble);
        }
        var member = model.member();
        if (member != null) {
            modal.input(PeopleInput.one(AwayForm.MEMBER, text.of("slack.panel.away.member"))
                    .initial(member));
        }
    }

    private static Modal days(Modal modal, Model model, Text.In text) {
        var leave = model.leave();
        return modal.input(TimeInput.date(AwayForm.FIRST, text.of("slack.panel.away.first"), leave.first()))
                .input(TimeInput.date(AwayForm.LAST, text.of("slack.panel.away.last"), leave.last())
                        .optional())
                .input(time(AwayForm.FROM, "from", leave, text))
                .input(time(AwayForm.UNTIL, "until", leave, text));
    }

    private static TimeInput time(BlockId field, String name, Leave leave, Text.In text) {
        return TimeInput.time(field, text.of("slack.panel.away." + name), null, leave.zone())
                .optional()
                .hint(text.of("slack.panel.away." + name + ".hint"));
    }

    private static void own(Modal modal, Model model, Text.In text) {
        if (model.own().isEmpty()) {
            return;
        }
        modal.divider().section(text.of("slack.panel.away.own"));
        var words = new AbsenceWords(text);
        model.own().stream().limit(MOST).forEach(absence -> {
            var when = words.when(absence);
            modal.section(when, remove(absence, when, text));
        });
    }

    private static Button remove(Absence absence, Words when, Text.In text) {
        var id = absence.id().value();
        return Button.of(REMOVE.with(id), text.of("slack.panel.away.remove"), id.toString())
                .spoken(text.of("slack.panel.away.remove-spoken", when));
    }
}
