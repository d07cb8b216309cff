package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What candidates are told about their data, in each language. */
final class PrivacyView {

    static final ViewId ID = new ViewId("privacy-notice");

    private static final BlockId NOTICE = new BlockId("privacy-notice");
    private static final int LONGEST = 1500;

    /** @param notices by language; empty where the built-in sentences hold */
    record Model(Map<Locale, String> notices) {}

    private PrivacyView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.letter.privacy.title"))
                .submit(text.of("slack.letter.template.save"))
                .close(text.of("slack.frame.close"));
        for (var language : TemplatesView.LANGUAGES) {
            modal.input(TextInput.lines(field(language), text.of("slack.letter.privacy." + language.getLanguage()))
                    .initial(model.notices().get(language))
                    .longest(LONGEST)
                    .optional()
                    .hint(text.of("slack.letter.privacy.hint")));
        }
        return modal.build();
    }

    static Map<Locale, String> read(FormValues form) {
        return TemplatesView.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> form.text(field(language)).orElse("")));
    }

    private static BlockId field(Locale language) {
        return NOTICE.with(language.getLanguage());
    }
}
