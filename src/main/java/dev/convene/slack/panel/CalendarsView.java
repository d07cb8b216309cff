package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.KeptCalendar;
import dev.convene.slack.ActionId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendars that the reader gave to be read, and a field for one more. */
final class CalendarsView {

    static final ViewId ID = new ViewId("calendars");
    static final BlockId ADDRESS = new BlockId("calendar-address");

    /** Value: calendar. */
    static final ActionId REMOVE = new ActionId("remove-calendar");

    private static final int LONGEST_ADDRESS = 2_000;

    /**
     * What is shown.
     *
     * @param said what came of what the reader did last; null if they have only come
     * @param zone the reader's
     */
    record Model(List<KeptCalendar> kept, @Nullable Words said, ZoneId zone) {}

    private CalendarsView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.panel.calendar.title"))
                .submit(text.of("slack.panel.calendar.add"))
                .close(text.of("slack.frame.close"));
        var said = model.said();
        if (said != null) {
            modal.section(said);
        }
        modal.section(text.of("slack.panel.calendar.what"));
        model.kept().forEach(calendar -> modal.section(line(calendar, model.zone(), text), remove(calendar, text)));
        return modal.divider()
                // under an id of its own each time, so that what was added does not stay in it
                .input(TextInput.line(
                                ADDRESS.with(String.valueOf(model.kept().size())),
                                text.of("slack.panel.calendar.address"))
                        .longest(LONGEST_ADDRESS)
                        .hint(text.of("slack.panel.calendar.address.hint")))
                .context(text.of("slack.panel.calendar.where"))
                .build();
    }

    private static Words line(KeptCalendar calendar, ZoneId zone, Text.In text) {
        var readAt = calendar.readAt();
        var read = readAt == null
                ? text.of("slack.panel.calendar.unread", calendar.host())
                : text.of(
                        "slack.panel.calendar.read",
                        calendar.host(),
                        text.dates().moment(readAt, zone));
        var trouble = calendar.trouble();
        if (trouble == null) {
            return read;
        }
        var why = CalendarTroubles.sentence(trouble, text);
        return Words.lines(
                read, text.of(calendar.isStale() ? "slack.panel.calendar.stale" : "slack.panel.calendar.failed", why));
    }

    private static Button remove(KeptCalendar calendar, Text.In text) {
        var id = calendar.id().value();
        var verb = text.of("slack.panel.calendar.remove");
        return Button.of(REMOVE.with(id), verb, id.toString())
                .spoken(text.of("slack.panel.calendar.remove-spoken", calendar.host()))
                .confirm(new Confirm(
                        text.of("slack.panel.calendar.remove.title"),
                        text.of("slack.panel.calendar.remove.text", calendar.host()),
                        verb,
                        text.of("slack.panel.cancel")));
    }
}
