package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.PublicHolidays;
import dev.convene.panel.WorkingWeek;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Asks when somebody works, a line a day, and when they are on site. */
final class HoursView {

    static final ViewId ID = new ViewId("hours");

    private static final int LONGEST = 60;

    /**
     * What the form begins with.
     *
     * @param zone whose clock is meant: the reader's
     * @param country whose public holidays the reader keeps
     * @param countries those that can be chosen
     */
    record Model(WorkingWeek week, ZoneId zone, String country, Set<String> countries) {}

    private HoursView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.panel.hours.title"))
                .submit(text.of("slack.panel.hours.keep"))
                .close(text.of("slack.panel.cancel"))
                .section(text.of("slack.panel.hours.intro"))
                .context(text.of("slack.panel.hours.zone", text.dates().zone(model.zone())));
        for (var day : DayOfWeek.values()) {
            modal.input(hours(day, model.week(), text));
        }
        return modal.input(onSite(model.week(), text))
                .input(holidays(model, text))
                .build();
    }

    private static ChoiceInput holidays(Model model, Text.In text) {
        var none = new Choice(PublicHolidays.NONE, text.of("slack.panel.hours.holidays.none"));
        var order = Collator.getInstance(text.locale());
        var countries = model.countries().stream()
                .sorted(Comparator.comparing(country -> country(country, text.locale()), order))
                .map(country -> new Choice(country, Text.person(country(country, text.locale()))));
        return ChoiceInput.one(
                        HoursForm.COUNTRY,
                        text.of("slack.panel.hours.holidays"),
                        Choices.of(Stream.concat(Stream.of(none), countries).toList()))
                .initial(model.country())
                .hint(text.of("slack.panel.hours.holidays.hint"));
    }

    private static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static TextInput hours(DayOfWeek day, WorkingWeek week, Text.In text) {
        return TextInput.line(HoursForm.field(day), name(day, text))
                .initial(TypedHours.shown(week.on(day)))
                .longest(LONGEST)
                .optional();
    }

    private static ChoiceInput onSite(WorkingWeek week, Text.In text) {
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), name(day, text)))
                .toList();
        return ChoiceInput.ticks(HoursForm.ON_SITE, text.of("slack.panel.hours.on-site"), Choices.of(days))
                .initial(week.onSite().stream().map(DayOfWeek::name).toList())
                .hint(text.of("slack.panel.hours.on-site.hint"))
                .optional();
    }

    private static Words name(DayOfWeek day, Text.In text) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, text.locale());
        return Text.person(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
