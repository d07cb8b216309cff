package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.scheduling.FindTouched;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;

/** Shows what an absence touches before it is put down. */
final class AwayCheckView {

    static final ViewId ID = new ViewId("away-check");

    private static final int MOST = 30;

    /** @param zone the reader's */
    record Model(AwayForm form, MemberId reader, FindTouched.Touched touched, ZoneId zone) {}

    private AwayCheckView() {}

    static View render(Model model, Text.In text) {
        var zone = text.dates().zone(model.form().leave().zone());
        var modal = Modal.of(ID, text.of("slack.panel.away.title"))
                .submit(text.of("slack.panel.away.confirm"))
                .close(text.of("slack.panel.cancel"))
                .meta(model.form().meta())
                .section(head(model, text))
                .context(text.of("slack.panel.away.zone", zone));
        return model.touched().count() == 0
                ? modal.section(text.of("slack.panel.away.touches-nothing")).build()
                : touching(modal, model, text);
    }

    private static View touching(Modal modal, Model model, Text.In text) {
        var touched = model.touched();
        modal.divider().section(text.plural("slack.panel.away.touches", touched.count()));
        touched.shown().stream().limit(MOST).forEach(file -> modal.section(line(file, model.zone(), text)));
        var more = touched.count() - Math.min(MOST, touched.shown().size());
        if (more > 0) {
            modal.context(text.plural("slack.panel.away.touches-more", more));
        }
        return modal.context(text.of("slack.panel.away.then")).build();
    }

    private static Words head(Model model, Text.In text) {
        var when = new AbsenceWords(text).when(model.form().leave());
        var member = model.form().member();
        return member.equals(model.reader())
                ? text.of("slack.panel.away.you", when)
                : text.of("slack.panel.away.other", member, when);
    }

    private static Words line(InterviewFile file, ZoneId zone, Text.In text) {
        var slot = file.interview().slot();
        return Words.lines(
                text.of(
                        "slack.panel.away.interview",
                        file.stage().name().in(text.locale()),
                        file.candidacy().opening().title(),
                        file.candidacy().candidate().name()),
                text.dates().range(slot.startsAt(), slot.endsAt(), zone));
    }
}
