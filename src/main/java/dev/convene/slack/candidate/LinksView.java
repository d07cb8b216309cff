package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.EnterLinks;
import dev.convene.candidate.SentLink;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.List;
import java.util.stream.Collectors;

/** What the candidate sent: enters one more, and takes away what is no longer to be seen. */
final class LinksView {

    static final ViewId ID = new ViewId("candidate-links");
    static final BlockId KEPT = new BlockId("candidate-links-kept");

    /** Each time under another name, so that what was entered does not stand there again. */
    static final BlockId LABEL = new BlockId("candidate-link-label");

    static final BlockId ADDRESS = new BlockId("candidate-link-address");
    static final String SHOWN = "links";

    private static final int LONGEST_LABEL = 60;

    /**
     * What the form is made of.
     *
     * @param again whether one was entered just now
     */
    record Model(CandidacyFile file, List<SentLink> links, ViewMeta meta, boolean again) {

        private ViewMeta shown() {
            return meta.and(
                    SHOWN,
                    links.stream().map(link -> link.id().value().toString()).collect(Collectors.joining(",")));
        }
    }

    private LinksView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        var links = model.links();
        var modal = Modal.of(ID, text.of("slack.candidate.links.title"))
                .submit(text.of("slack.candidate.links.submit"))
                .close(text.of("slack.candidate.close"))
                .meta(model.shown())
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)))
                .context(text.of("slack.candidate.links." + (model.again() ? "again" : "then")));
        if (!links.isEmpty()) {
            modal.input(kept(links, text));
        }
        return add(modal, links.size(), text).build();
    }

    private static ChoiceInput kept(List<SentLink> links, Text.In text) {
        var choices = links.stream()
                .map(link -> new Choice(
                        link.id().value().toString(), Text.person(link.label()), Text.person(link.address())))
                .toList();
        return ChoiceInput.ticks(KEPT.with(links.size()), text.of("slack.candidate.links.kept"), Choices.of(choices))
                .initial(choices.stream().map(Choice::value).toList())
                .optional()
                .hint(text.of("slack.candidate.links.kept-hint"));
    }

    private static Modal add(Modal modal, int there, Text.In text) {
        return there >= EnterLinks.MOST
                ? modal.context(text.of("slack.candidate.links.most", EnterLinks.MOST))
                : modal.input(TextInput.line(LABEL.with(there), text.of("slack.candidate.links.label"))
                                .optional()
                                .longest(LONGEST_LABEL)
                                .hint(text.of("slack.candidate.links.label-hint")))
                        .input(TextInput.url(ADDRESS.with(there), text.of("slack.candidate.links.address"))
                                .optional()
                                .hint(text.of("slack.candidate.links.address-hint")));
    }
}
