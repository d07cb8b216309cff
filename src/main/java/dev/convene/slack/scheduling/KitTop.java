package dev.convene.slack.scheduling;

import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a kit: whom, when, where and with whom. */
final class KitTop {

    private KitTop() {}

    static void add(Modal modal, KitView.Model model, Text.In text) {
        var about = model.facts().about();
        var phrases = Phrases.in(text);
        modal.header(phrases.dots(phrases.stage(about), Text.person(about.candidate())))
                .section(Words.lines(basics(model, text)));
    }

    private static List<Words> basics(KitView.Model model, Text.In text) {
        var facts = model.facts();
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(Text.person(facts.about().opening()));
        lines.add(phrases.range(facts, model.zone()));
        lines.addAll(phrases.clocks(facts, model.zone()));
        lines.add(phrases.venue(facts.venue()));
        lines.addAll(phrases.reception(facts.venue()));
        lines.add(others(facts, model.reader(), text));
        return lines;
    }

    private static Words others(Facts facts, MemberId reader, Text.In text) {
        var others = facts.besides(reader);
        return others.isEmpty()
                ? text.of("slack.scheduling.kit.alone")
                : text.of("slack.scheduling.kit.with", Phrases.in(text).people(facts.about(), others));
    }
}
