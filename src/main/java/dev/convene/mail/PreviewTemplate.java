package dev.convene.mail;

import dev.convene.access.CompanyProfile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills a template with made-up data, so that an admin sees what candidates would read. */
@Component
public class PreviewTemplate {

    private final CompanyProfile company;
    private final MailBundle bundle;

    PreviewTemplate(CompanyProfile company, MailBundle bundle) {
        this.company = company;
        this.bundle = bundle;
    }

    public Preview preview(Letter.Kind kind, Locale locale, Template template) {
        var faults = ChangeTemplate.faults(kind, template);
        if (!faults.isEmpty()) {
            return new Preview.Refused(faults);
        }
        var language = Templates.language(locale);
        var values = Placeholder.of(kind).stream()
                .collect(Collectors.toMap(Placeholder::written, one -> madeUp(one, language)));
        return new Preview.Shown(LetterWords.fill(template, values));
    }

    private String madeUp(Placeholder blank, Locale language) {
        var name = company.current().name();
        return switch (blank) {
            case COMPANY -> name;
            case PRIVACY -> bundle.say(language, "privacy", name);
            default -> bundle.say(language, "example." + blank.written());
        };
    }

    /** What came of it. */
    public sealed interface Preview {

        record Shown(Written letter) implements Preview {}

        /** At most one fault for the subject and one for the body. */
        record Refused(List<TemplateFault> faults) implements Preview {}
    }
}
