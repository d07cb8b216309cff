package dev.convene.slack.scheduling;

import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Input;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import java.util.Objects;

/** A seat for which anybody may be asked, and the question which department somebody is of. */
final class DepartmentFields {

    private DepartmentFields() {}

    static Input<?> anybody(ScheduleView.Seat seat, ScheduleView.Model model, Text.In text) {
        return PeopleInput.one(ScheduleForm.seat(seat.rule(), seat.number()), ScheduleView.label(seat, model, text))
                .initial(seat.proposed())
                .hint(text.of("slack.scheduling.department.anybody"));
    }

    /** One for each person, whatever seats they were chosen for. */
    static void add(Modal modal, ScheduleView.Model model, Text.In text) {
        var strangers = model.seats().stream()
                .map(ScheduleView.Seat::stranger)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!strangers.isEmpty() && model.departments().isEmpty()) {
            modal.context(text.of("slack.scheduling.department.none"));
            return;
        }
        strangers.forEach(person -> modal.input(ChoiceInput.one(
                        ScheduleForm.DEPARTMENT.with(person.id()),
                        text.of("slack.scheduling.department.of", person.name()),
                        choices(model))
                .hint(text.of("slack.scheduling.department.hint"))));
    }

    private static Choices choices(ScheduleView.Model model) {
        return Choices.of(model.departments().stream()
                .map(team -> new Choice(team.key().value(), Text.person(team.name())))
                .toList());
    }
}
