package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.mail.Letter;
import dev.convene.mail.Templates;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All kinds of letters, with whose words each begins from. */
final class TemplatesView {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    static final ActionId EDIT = new ActionId("edit-template");
    static final ActionId PRIVACY = new ActionId("edit-privacy");

    private static final ViewId ID = new ViewId("letter-templates");

    record Model(Map<TemplateRef, Templates.Standing> standings, ZoneId zone) {}

    private TemplatesView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.letter.templates.title"))
                .close(text.of("slack.frame.close"))
                .section(text.of("slack.letter.templates.intro"));
        for (var kind : Letter.Kind.values()) {
            modal.section(Words.lines(
                            text.of(
                                    "slack.letter.templates.kind",
                                    LetterView.kind(kind, text).capitalised()),
                            text.of(
                                    "slack.letter.templates.state",
                                    state(model, new TemplateRef(kind, Locale.ENGLISH), text),
                                    state(model, new TemplateRef(kind, Locale.FRENCH), text))))
                    .actions(LANGUAGES.stream()
                            .map(language -> edit(new TemplateRef(kind, language), text))
                            .toList());
        }
        return modal.section(
                        text.of("slack.letter.templates.privacy.about"),
                        Button.of(PRIVACY, text.of("slack.letter.templates.privacy")))
                .build();
    }

    private static Button edit(TemplateRef template, Text.In text) {
        var language =
                text.of("slack.letter.templates.edit." + template.language().getLanguage());
        var name = template.kind().name() + "." + template.language().getLanguage();
        return Button.of(EDIT.with(name), language, template.value())
                .spoken(text.of(
                        "slack.letter.dots",
                        LetterView.kind(template.kind(), text).capitalised(),
                        language));
    }

    private static Words state(Model model, TemplateRef template, Text.In text) {
        var standing = Objects.requireNonNull(model.standings().get(template));
        var by = standing.changedBy();
        var at = standing.changedAt();
        return by == null || at == null
                ? text.of("slack.letter.templates.built-in")
                : text.of("slack.letter.templates.changed", by, text.dates().day(at, model.zone()));
    }
}
