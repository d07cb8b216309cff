package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.process.Mode;
import dev.convene.process.SeatRule;
import dev.convene.scheduling.Telling;
import dev.convene.shared.MemberId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which a stage is booked: who, when, how, and when the candidate is told. */
final class ScheduleView {

    /** Slack has room for 100 in a list and for 250 kB in a view: beyond either, fields are searched instead. */
    private static final int MOST_IN_A_LIST = 100;

    private static final int MOST_IN_ALL_LISTS = 400;

    /**
     * What the form is made of.
     *
     * @param place what stands in the field already: the opening's link, where people meet by video first
     */
    record Model(
            Facts.About about,
            List<Seat> seats,
            WhenFields.Given when,
            @Nullable String place) {}

    /**
     * A seat to fill.
     *
     * @param number counts the seats of one line from 0
     * @param eligible the least loaded first
     */
    record Seat(
            int rule,
            int number,
            SeatRule line,
            List<Person> eligible,
            @Nullable MemberId proposed) {}

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
        model.seats().forEach(seat -> modal.input(seat(seat, model, text)));
        ScheduleForm.WHEN.add(modal, model.when(), text);
        VenueFields.add(
                modal,
                new VenueFields(ScheduleForm.MODE, ScheduleForm.PLACE, ScheduleForm.NOTE),
                new VenueFields.Given(model.about().stage().modes(), firstMode(model), model.place(), null),
                text);
        return modal.input(TellingField.of(ScheduleForm.TELLING, Telling.WHEN_ALL_ACCEPTED, text))
                .build();
    }

    private static ViewMeta meta(Model model) {
        return ScheduleForm.WHEN.meta(
                ScheduleForm.meta(
                        model.about().candidacy(), model.about().stage().key()),
                model.when());
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
    }

    private static ChoiceInput seat(Seat seat, Model model, Text.In text) {
        var id = ScheduleForm.seat(seat.rule(), seat.number());
        var role = Phrases.in(text).role(model.about(), seat.line());
        var label = text.of("slack.scheduling.field.seat", role);
        var input = isSearched(seat, model)
                ? ChoiceInput.search(id, label).chosen(proposed(seat, text))
                : ChoiceInput.one(id, label, everybody(seat, text))
                        .initial(
                                proposed(seat, text).stream().map(Choice::value).toList());
        return input.placeholder(text.of("slack.scheduling.field.seat-empty"));
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

    private static Mode firstMode(Model model) {
        return model.about().stage().modes().iterator().next();
    }
}
