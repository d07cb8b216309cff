package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.panel.Team;
import dev.convene.process.SeatRule;
import dev.convene.scheduling.Telling;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Input;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which a stage is booked: who, when, how, and when the candidate is told. */
final class ScheduleView {

    /** Value: of a {@link WhichStage}. */
    static final ActionId SMALLER = new ActionId("schedule-smaller");

    private static final int LONGEST_REASON = 500;

    /** Slack has room for 100 in a list and for 250 kB in a view: beyond either, fields are searched instead. */
    private static final int MOST_IN_A_LIST = 100;

    private static final int MOST_IN_ALL_LISTS = 400;

    /**
     * What the form is made of.
     *
     * @param departments to say which one somebody is of
     * @param venue how and where people would meet
     */
    record Model(
            Facts.About about,
            List<Seat> seats,
            List<Team> departments,
            WhenFields.Given when,
            VenueFields.Given venue,
            WhichStage which) {}

    /**
     * A seat to fill.
     *
     * @param number counts the seats of one line from 0
     * @param eligible the least loaded first
     * @param stranger whoever was chosen though nobody has said of which department they are; null else
     */
    record Seat(
            int rule,
            int number,
            SeatRule line,
            List<Person> eligible,
            @Nullable MemberId proposed,
            @Nullable Person stranger) {

        private boolean isOpen() {
            return line.asksAnybody() || !eligible.isEmpty();
        }
    }

    /** Somebody who may take a seat, with the minutes they have given lately. */
    record Person(MemberId id, String name, long minutes) {

        Choice choice(Text.In text) {
            return new Choice(id.value(), text.of("slack.scheduling.person-with-load", name, minutes));
        }
    }

    private ScheduleView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ScheduleForm.ID, text.of("slack.scheduling.schedule.title"))
                .submit(text.of("slack.scheduling.schedule.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(meta(model));
        top(modal, model, text);
        seats(modal, model, text);
        ScheduleForm.WHEN.add(modal, model.when(), text);
        WhenFields.warn(modal, model.when(), text);
        return ScheduleForm.VENUE
                .add(modal, model.venue(), text)
                .input(TellingField.of(ScheduleForm.TELLING, Telling.WHEN_ALL_ACCEPTED, text))
                .build();
    }

    private static ViewMeta meta(Model model) {
        return ScheduleForm.WHEN.meta(ScheduleForm.meta(model.which()), model.when());
    }

    private static void top(Modal modal, Model model, Text.In text) {
        var about = model.about();
        var phrases = Phrases.in(text);
        modal.section(phrases.head(about))
                .context(text.of(
                        "slack.scheduling.schedule.needs",
                        phrases.recipe(about),
                        text.dates().length(about.stage().length()),
                        text.either(about.stage().modes().stream()
                                .map(phrases::mode)
                                .toList())));
        if (!about.isEvaluated()) {
            modal.context(text.of("slack.scheduling.schedule.hosts"));
        }
        phrases.ifWeGetThere(about).forEach(modal::context);
        modal.actions(instead(model, text));
    }

    /** What else the recruiter may have come for. */
    private static List<Button> instead(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (!model.about().ifWeGetThere()) {
            buttons.add(Button.of(
                    RecordScreen.RECORD,
                    text.of("slack.scheduling.record.instead"),
                    model.which().value()));
        }
        if (!model.which().smaller() && model.seats().size() > 1) {
            buttons.add(Button.of(
                    SMALLER,
                    text.of("slack.scheduling.smaller.act"),
                    model.which().value()));
        }
        return buttons;
    }

    private static void seats(Modal modal, Model model, Text.In text) {
        model.seats().stream().filter(Seat::isOpen).forEach(seat -> modal.input(seat(seat, model, text)));
        DepartmentFields.add(modal, model, text);
        if (!model.which().smaller()) {
            return;
        }
        var phrases = Phrases.in(text);
        model.seats().stream()
                .filter(seat -> !seat.isOpen())
                .map(seat -> text.of("slack.scheduling.smaller.nobody", phrases.role(model.about(), seat.line())))
                .distinct()
                .forEach(modal::context);
        modal.input(TextInput.lines(ScheduleForm.SMALLER, text.of("slack.scheduling.smaller.because"))
                .longest(LONGEST_REASON)
                .hint(text.of("slack.scheduling.smaller.hint")));
    }

    private static Input<?> seat(Seat seat, Model model, Text.In text) {
        var field = seat.line().asksAnybody() ? DepartmentFields.anybody(seat, model, text) : listed(seat, model, text);
        var shown = field.placeholder(text.of("slack.scheduling.field.seat-empty"));
        return model.which().smaller() ? shown.optional() : shown;
    }

    static Words label(Seat seat, Model model, Text.In text) {
        return text.of("slack.scheduling.field.seat", Phrases.in(text).role(model.about(), seat.line()));
    }

    private static Input<?> listed(Seat seat, Model model, Text.In text) {
        var id = ScheduleForm.seat(seat.rule(), seat.number());
        var label = label(seat, model, text);
        return isSearched(seat, model)
                ? ChoiceInput.search(id, label).chosen(proposed(seat, text))
                : ChoiceInput.one(id, label, everybody(seat, text))
                        .initial(
                                proposed(seat, text).stream().map(Choice::value).toList());
    }

    private static boolean isSearched(Seat seat, Model model) {
        var inAll =
                model.seats().stream().mapToInt(each -> each.eligible().size()).sum();
        return seat.eligible().size() > MOST_IN_A_LIST || inAll > MOST_IN_ALL_LISTS;
    }

    private static List<Choice> proposed(Seat seat, Text.In text) {
        return seat.eligible().stream()
                .filter(person -> person.id().equals(seat.proposed()))
                .map(person -> person.choice(text))
                .toList();
    }

    private static Choices everybody(Seat seat, Text.In text) {
        return Choices.of(
                seat.eligible().stream().map(person -> person.choice(text)).toList());
    }
}
