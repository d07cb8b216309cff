package dev.convene.slack.letter;

import dev.convene.mail.ChangeTemplate;
import dev.convene.mail.PreviewTemplate;
import dev.convene.mail.TemplateFault;
import dev.convene.mail.Templates;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries, saves and takes back one template. */
@Component
class TemplateScreen implements Screen {

    private final Templates templates;
    private final ChangeTemplate change;
    private final PreviewTemplate preview;
    private final TemplatesScreen list;

    TemplateScreen(Templates templates, ChangeTemplate change, PreviewTemplate preview, TemplatesScreen list) {
        this.templates = templates;
        this.change = change;
        this.preview = preview;
        this.list = list;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(TemplateView.PREVIEW, this::preview)
                .changes(TemplateView.RESET, this::reset)
                .submission(TemplateView.ID, this::save);
    }

    /** Below the fields, which keep what was typed: they stand under the ids they were drawn with. */
    private void preview(Press press) {
        var ref = TemplateRef.of(press.value());
        var standing = templates.standing(ref.kind(), ref.language());
        var isOwn = standing.changedBy() != null;
        var shown = preview.preview(ref.kind(), ref.language(), TemplateView.read(press.form()));
        press.redraw(() -> TemplateView.render(
                switch (shown) {
                    case PreviewTemplate.Preview.Shown(var letter) ->
                        new TemplateView.Model(ref, standing.template(), isOwn, letter, List.of());
                    case PreviewTemplate.Preview.Refused(var faults) ->
                        new TemplateView.Model(ref, standing.template(), isOwn, null, faults);
                },
                press.text()));
    }

    private void reset(Press press) {
        var ref = TemplateRef.of(press.value());
        if (change.change(press.reader().id(), ref.kind(), ref.language(), null)
                instanceof ChangeTemplate.Outcome.OnlyAdmins(var admins)) {
            throw new Refusal("slack.letter.only-admins", Recruiters.named(admins, press.text()));
        }
        press.redraw(() -> list.form(ref, press.text()));
    }

    private Answer save(Submission submission) {
        var ref = TemplateRef.of(submission.meta());
        var written = TemplateView.read(submission.form());
        return switch (change.change(submission.reader().id(), ref.kind(), ref.language(), written)) {
            case ChangeTemplate.Outcome.Changed _ -> {
                submission.redrawBelow(() -> list.list(submission.reader(), submission.text()));
                yield Answer.close();
            }
            case ChangeTemplate.Outcome.Refused(var faults) -> Answer.errors(sentences(submission, ref, faults));
            case ChangeTemplate.Outcome.OnlyAdmins(var admins) ->
                throw new Refusal("slack.letter.only-admins", Recruiters.named(admins, submission.text()));
        };
    }

    private static Map<BlockId, Words> sentences(Submission submission, TemplateRef ref, List<TemplateFault> faults) {
        return faults.stream()
                .collect(Collectors.toMap(
                        fault -> TemplateView.field(submission.form(), fault.inSubject()),
                        fault -> TemplateView.fault(fault, ref, submission.text())));
    }
}
