package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.Checked;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.TypedLine;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import dev.convene.slack.ZoneSearch;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Paste several people, see what will be added and what is wrong, and confirm. */
final class AddManyView {

    static final ViewId ID = new ViewId("add-many");

    private static final int LONGEST_FIELD = 3000;

    /**
     * What the form is made of.
     *
     * @param chosen the opening of lines that name none
     * @param checked what was typed, as understood; empty before anything was
     * @param added how many have just been added
     */
    record Model(
            List<Opening> openings,
            @Nullable OpeningId chosen,
            Locale language,
            ZoneId zone,
            List<CheckedLine> checked,
            int added,
            ViewMeta meta) {

        long fitting() {
            return checked.stream()
                    .filter(line -> line.checked() instanceof Checked.Fits)
                    .count();
        }
    }

    private AddManyView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.many.title"))
                .submit(submit(model, text))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta());
        if (model.added() > 0) {
            modal.section(text.plural("slack.candidate.many.added", model.added()));
        }
        if (model.checked().isEmpty()) {
            modal.section(text.of("slack.candidate.many.how"));
        } else {
            CheckedTable.add(modal, model.checked(), text);
        }
        lines(modal, model, text);
        return common(modal, model, text).build();
    }

    private static Words submit(Model model, Text.In text) {
        var fitting = model.fitting();
        if (fitting > 0) {
            return text.plural("slack.candidate.many.submit", fitting);
        }
        return text.of(model.checked().isEmpty() ? "slack.candidate.many.check" : "slack.candidate.many.check-again");
    }

    private static void lines(Modal modal, Model model, Text.In text) {
        var filled = fields(
                model.checked().stream().map(line -> line.checked().line()).toList());
        var round = model.meta().number("round");
        for (var field = 0; field < AddManyForm.FIELDS; field++) {
            var label = field == 0 ? text.of("slack.candidate.many.lines") : text.of("slack.candidate.many.more-lines");
            var input = TextInput.lines(AddManyForm.lines(round, field), label)
                    .longest(LONGEST_FIELD)
                    .initial(filled.get(field));
            modal.input(field == 0 ? input.hint(text.of("slack.candidate.many.lines-hint")) : input.optional());
        }
    }

    /** The lines as typed, no field fuller than Slack allows. */
    private static List<String> fields(List<TypedLine> lines) {
        var fields = new ArrayList<>(List.of("", "", ""));
        var field = 0;
        for (var line : lines) {
            var longer = fields.get(field).isEmpty() ? line.text() : fields.get(field) + "\n" + line.text();
            if (longer.codePointCount(0, longer.length()) > LONGEST_FIELD && field + 1 < AddManyForm.FIELDS) {
                field++;
                longer = line.text();
            }
            fields.set(field, longer);
        }
        return fields;
    }

    private static Modal common(Modal modal, Model model, Text.In text) {
        var languages = Choices.of(
                new Choice("fr", text.of("slack.candidate.language.fr")),
                new Choice("en", text.of("slack.candidate.language.en")));
        var chosen = model.chosen();
        var openings = Choices.of(
                model.openings().stream().map(AddCandidateView::choice).toList());
        return modal.input(ChoiceInput.one(AddManyForm.OPENING, text.of("slack.candidate.many.opening"), openings)
                        .optional()
                        .hint(text.of("slack.candidate.many.opening-hint"))
                        .initial(chosen == null ? null : chosen.value().toString()))
                .input(ChoiceInput.radio(AddManyForm.LANGUAGE, text.of("slack.candidate.add.language"), languages)
                        .initial(model.language().getLanguage()))
                .input(ChoiceInput.search(AddManyForm.ZONE, text.of("slack.candidate.add.zone"))
                        .chosen(List.of(ZoneSearch.choice(model.zone())))
                        .hint(text.of("slack.candidate.add.zone-hint")));
    }
}
