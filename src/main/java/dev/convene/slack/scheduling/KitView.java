package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.candidate.SentLink;
import dev.convene.process.Question;
import dev.convene.process.Stage;
import dev.convene.process.Topic;
import dev.convene.process.Wording;
import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What an interviewer prepares with: where and with whom, what to find out, what to talk through and what not to ask. */
final class KitView {

    private static final ViewId ID = new ViewId("kit");

    private static final String TOLD = "told";

    /**
     * What the kit is made of.
     *
     * @param told which links the reader has just said they cannot open
     */
    record Model(Facts facts, List<SentLink> links, Set<String> told, MemberId reader, ZoneId zone) {}

    private KitView() {}

    /** What a kit remembers of links that its reader cannot open. */
    static Set<String> told(ViewMeta meta) {
        return meta.find(TOLD).map(all -> Set.of(all.split(","))).orElse(Set.of());
    }

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.kit.title")).close(text.of("slack.scheduling.close"));
        if (!model.told().isEmpty()) {
            modal.meta(ViewMeta.of(TOLD, String.join(",", model.told())));
        }
        KitTop.add(modal, model, text);
        KitLinks.add(modal, model, text);
        Phrases.in(text).ifWeGetThere(model.facts().about()).forEach(modal::context);
        asked(modal, model.facts(), text);
        if (model.facts().about().stage() instanceof Stage.Interview interview) {
            criteria(modal, interview, text);
            var questions = interview.questions().stream().map(Question::text).toList();
            list(modal, "questions", questions, text);
            list(modal, "topics", interview.topics().stream().map(Topic::text).toList(), text);
            list(modal, "not-to-ask", interview.notToAsk(), text);
        }
        return modal.build();
    }

    /** What was asked of the panel and of the candidate. */
    private static void asked(Modal modal, Facts facts, Text.In text) {
        modal.section(text.of(
                "slack.scheduling.kit.purpose", said(facts.about().stage().purpose(), text)));
        var note = facts.venue().note();
        if (note != null) {
            modal.section(text.of("slack.scheduling.kit.note", note));
        }
        var bring = facts.about().stage().bring();
        if (bring != null) {
            modal.section(text.of("slack.scheduling.kit.bring", said(bring, text)));
        }
    }

    private static void criteria(Modal modal, Stage.Interview interview, Text.In text) {
        if (interview.criteria().isEmpty()) {
            return;
        }
        modal.divider().section(text.of("slack.scheduling.kit.criteria"));
        interview
                .criteria()
                .forEach(criterion -> modal.section(text.of(
                        "slack.scheduling.kit.criterion", said(criterion.name(), text), said(criterion.good(), text))));
    }

    private static void list(Modal modal, String what, List<Wording> all, Text.In text) {
        if (all.isEmpty()) {
            return;
        }
        var lines = all.stream()
                .map(each -> text.of("slack.scheduling.kit.item", said(each, text)))
                .toList();
        modal.divider().section(text.of("slack.scheduling.kit." + what)).section(Words.lines(lines));
    }

    private static Words said(Wording wording, Text.In text) {
        return Text.person(wording.in(text.locale()));
    }
}
