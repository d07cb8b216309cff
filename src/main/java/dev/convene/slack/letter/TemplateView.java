package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.mail.Placeholder;
import dev.convene.mail.Template;
import dev.convene.mail.TemplateFault;
import dev.convene.mail.Written;
import dev.convene.slack.ActionId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.FormValues;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that one kind of letter begins from in one language, to be changed and tried on made-up data. */
final class TemplateView {

    static final ViewId ID = new ViewId("letter-template");
    static final ActionId PREVIEW = new ActionId("preview-template");
    static final ActionId RESET = new ActionId("reset-template");

    private static final BlockId SUBJECT = new BlockId("template-subject");
    private static final BlockId BODY = new BlockId("template-body");
    private static final int LONGEST_SUBJECT = 200;

    /**
     * What the form is made of.
     *
     * @param isOwn whether an admin wrote it, so that there is something to go back to
     * @param preview below the fields, once somebody asked for it
     * @param faults why there is no preview
     */
    record Model(
            TemplateRef ref,
            Template template,
            boolean isOwn,
            @Nullable Written preview,
            List<TemplateFault> faults) {}

    private TemplateView() {}

    static View render(Model model, Text.In text) {
        var ref = model.ref();
        var language = ref.language().getLanguage();
        var modal = Modal.of(ID, text.of("slack.letter.template.title"))
                .submit(text.of("slack.letter.template.save"))
                .close(text.of("slack.frame.close"))
                .meta(ref.meta())
                .section(text.of(
                        "slack.letter.template.about",
                        LetterView.kind(ref.kind(), text),
                        text.of("slack.letter.template.language." + language)))
                .input(TextInput.line(subject(model), text.of("slack.letter.subject"))
                        .initial(model.template().subject())
                        .longest(LONGEST_SUBJECT))
                .input(TextInput.lines(body(model), text.of("slack.letter.body"))
                        .initial(model.template().body())
                        .longest(LongText.LONGEST));
        modal.actions(buttons(model, text)).section(blanks(model, text));
        preview(modal, model, text);
        return modal.build();
    }

    private static void preview(Modal modal, Model model, Text.In text) {
        model.faults().forEach(fault -> modal.section(fault(fault, model.ref(), text)));
        var preview = model.preview();
        if (preview != null) {
            modal.divider()
                    .section(text.of("slack.letter.template.preview.title"))
                    .section(text.of("slack.letter.template.preview.subject", preview.subject()));
            LongText.parts(preview.body()).forEach(part -> modal.section(Text.person(part)));
        }
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var preview = Button.of(
                PREVIEW, text.of("slack.letter.template.preview"), model.ref().value());
        if (!model.isOwn()) {
            return List.of(preview);
        }
        var reset = Button.of(
                        RESET,
                        text.of("slack.letter.template.reset"),
                        model.ref().value())
                .confirm(new Confirm(
                        text.of("slack.letter.template.reset.title"),
                        text.of("slack.letter.template.reset.then"),
                        text.of("slack.letter.template.reset.yes"),
                        text.of("slack.letter.template.reset.no")));
        return List.of(preview, reset);
    }

    private static Words blanks(Model model, Text.In text) {
        var all = Placeholder.of(model.ref().kind()).stream()
                .map(blank -> text.of(
                        "slack.letter.template.blank",
                        braces(blank.written()),
                        text.of("slack.letter.blank." + blank.written())))
                .toList();
        var part = text.of("slack.letter.template.section", braces("#pay") + "…" + braces("/pay"));
        return text.of("slack.letter.template.blanks", text.list(all), part);
    }

    private static String braces(String name) {
        return "{{" + name + "}}";
    }

    static Words fault(TemplateFault fault, TemplateRef template, Text.In text) {
        var known = Placeholder.of(template.kind()).stream()
                .map(blank -> Text.person(blank.written()))
                .toList();
        return text.of(
                "slack.letter.template.fault." + LetterView.key(fault.what()),
                fault.line(),
                fault.written(),
                text.list(known));
    }

    /** Slack keeps what was typed under an id: another template, another id. */
    private static BlockId subject(Model model) {
        return SUBJECT.with(revision(model));
    }

    private static BlockId body(Model model) {
        return BODY.with(revision(model));
    }

    private static String revision(Model model) {
        return new Written(model.template().subject(), model.template().body()).basis();
    }

    static Template read(FormValues form) {
        return new Template(
                form.text(field(form, true)).orElse(""),
                form.text(field(form, false)).orElse(""));
    }

    static BlockId field(FormValues form, boolean subject) {
        return form.fields(subject ? SUBJECT : BODY).getFirst();
    }
}
