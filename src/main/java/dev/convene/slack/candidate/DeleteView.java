package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.scheduling.Panel;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what deleting a candidacy does, and asks whether it is meant. */
final class DeleteView {

    static final ViewId ID = new ViewId("delete-candidacy");
    private static final int MOST = 5;

    /**
     * What the question is made of.
     *
     * @param ahead interviews that will not take place
     * @param elsewhere on how many other openings the person is or was
     * @param heard whether the candidate has had a letter
     * @param frozen Slack's id of a channel about it that cannot be rewritten any more, null where there is none
     */
    record Model(
            CandidacyFile file,
            List<Panel> ahead,
            int elsewhere,
            boolean heard,
            @Nullable String frozen,
            ZoneId zone) {}

    private DeleteView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        var modal = Modal.of(ID, text.of("slack.candidate.delete.title"))
                .submit(text.of("slack.candidate.delete.submit"))
                .close(text.of("slack.candidate.withdraw.keep"))
                .meta(ViewMeta.of("candidacy", file.id().value()))
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)))
                .section(text.of("slack.candidate.delete.for-good"))
                .section(Words.lines(consequences(model, text)));
        if (model.frozen() != null) {
            modal.section(text.of("slack.candidate.delete.frozen", Text.channel(model.frozen())));
        }
        return modal.context(text.of("slack.candidate.delete.trace")).build();
    }

    private static List<Words> consequences(Model model, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.candidate.delete.kept"));
        lines.add(person(model.elsewhere(), text));
        lines.add(text.of("slack.candidate.delete.messages"));
        model.ahead().stream()
                .limit(MOST)
                .map(panel -> calledOff(panel, model, text))
                .forEach(lines::add);
        if (model.heard() || !model.ahead().isEmpty()) {
            lines.add(text.of("slack.candidate.delete.not-told"));
        }
        return lines;
    }

    private static Words person(int elsewhere, Text.In text) {
        return elsewhere == 0
                ? text.of("slack.candidate.delete.nowhere-else")
                : text.plural("slack.candidate.delete.elsewhere", elsewhere);
    }

    private static Words calledOff(Panel panel, Model model, Text.In text) {
        var interview = panel.interview();
        return text.of(
                "slack.candidate.delete.called-off",
                Say.stage(model.file().process().stage(interview.occasion().stage()), text),
                Say.moment(interview.slot().startsAt(), model.zone(), text),
                Say.people(panel.expected(), text));
    }
}
