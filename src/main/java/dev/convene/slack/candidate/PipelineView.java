package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.insight.Pipeline;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Element;
import dev.convene.slack.Modal;
import dev.convene.slack.Reader;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who stands where: counts for each opening, then people, the longest wait first. */
final class PipelineView {

    static final ActionId PAGE = new ActionId("pipeline-page");
    private static final ViewId ID = new ViewId("pipeline");
    private static final int PAGE_SIZE = 20;
    private static final int MOST_OPENINGS = 12;

    /**
     * What the pipeline is made of.
     *
     * @param lines all that the reader may follow, unfiltered
     * @param names of those whose move it is somewhere
     * @param recruits whether the reader can add candidates
     */
    record Model(
            List<Pipeline.Line> lines,
            PipelineFilter filter,
            Map<MemberId, String> names,
            Reader reader,
            boolean recruits) {

        List<Pipeline.Line> shown() {
            return filter.of(lines);
        }

        /** The page asked for, or the last one there is. */
        int page() {
            return Math.min(filter.page(), Math.max(0, (shown().size() - 1) / PAGE_SIZE));
        }
    }

    private PipelineView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.pipeline.title"))
                .close(text.of("slack.candidate.close"))
                .meta(model.filter().page(model.page()).meta());
        if (model.lines().isEmpty()) {
            return nobody(modal, model, text).build();
        }
        modal.actions(PipelineChoices.of(model, text));
        var counts = PipelineCounts.of(model.shown(), text);
        counts.stream().limit(MOST_OPENINGS).forEach(modal::section);
        if (counts.size() > MOST_OPENINGS) {
            modal.context(text.of("slack.candidate.pipeline.more-openings", counts.size() - MOST_OPENINGS));
        }
        modal.divider();
        if (model.shown().isEmpty()) {
            modal.section(text.of("slack.candidate.pipeline.none-so"));
        }
        model.shown().stream()
                .skip((long) model.page() * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .forEach(line -> modal.section(words(line, model, text), open(line, text)));
        return pages(modal, model, text).build();
    }

    private static Modal nobody(Modal modal, Model model, Text.In text) {
        if (!model.recruits()) {
            return modal.section(text.of("slack.candidate.pipeline.nobody-yours"));
        }
        return modal.section(text.of("slack.candidate.pipeline.nobody"))
                .actions(
                        Button.of(Acts.ADD_CANDIDATE, text.of("slack.candidate.add.button"), "any")
                                .primary(),
                        Button.of(Acts.CREATE_OPENING, text.of("slack.candidate.openings.create"), "any"));
    }

    private static Words words(Pipeline.Line line, Model model, Text.In text) {
        var file = line.file();
        return Words.lines(
                text.of(
                        "slack.candidate.pipeline.line",
                        Say.person(file),
                        Say.opening(file),
                        Say.stage(file.stage(), text)),
                Waiting.of(line.situation(), model.reader().zone(), text));
    }

    private static Button open(Pipeline.Line line, Text.In text) {
        return Button.of(
                        Acts.OPEN_CANDIDACY,
                        text.of("slack.candidate.open"),
                        line.file().id().value().toString())
                .spoken(text.of("slack.candidate.pipeline.open-spoken", Say.person(line.file())));
    }

    private static Modal pages(Modal modal, Model model, Text.In text) {
        var all = model.shown().size();
        var page = model.page();
        if (all <= PAGE_SIZE) {
            return modal;
        }
        var buttons = new ArrayList<Element>();
        if (page > 0) {
            buttons.add(Button.of(
                    PAGE.with("before"), text.of("slack.candidate.pipeline.before"), String.valueOf(page - 1)));
        }
        if ((page + 1) * PAGE_SIZE < all) {
            buttons.add(
                    Button.of(PAGE.with("after"), text.of("slack.candidate.pipeline.after"), String.valueOf(page + 1)));
        }
        var last = Math.min(all, (page + 1) * PAGE_SIZE);
        return modal.actions(buttons)
                .context(text.of("slack.candidate.pipeline.page", page * PAGE_SIZE + 1, last, all));
    }
}
