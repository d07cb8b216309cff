package dev.convene.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a modal, a message or the home tab, from top to bottom. It takes {@link Words} only, and cuts what is
 * longer than Slack takes.
 *
 * @param <L> the kind of layout
 */
public abstract sealed class Layout<L extends Layout<L>> permits Modal, Home, MessageLayout {

    private final List<LayoutBlock> blocks = new ArrayList<>();

    public L header(Words words) {
        return add(HeaderBlock.builder().text(Texts.plain(words, Limits.HEADER)).build());
    }

    public L section(Words words) {
        return add(SectionBlock.builder().text(Texts.rich(words, Limits.TEXT)).build());
    }

    /** A section under an id of its own, for one that is told apart later. */
    public L section(BlockId id, Words words) {
        return add(SectionBlock.builder()
                .blockId(id.value())
                .text(Texts.rich(words, Limits.TEXT))
                .build());
    }

    public L section(Words words, Element beside) {
        return add(SectionBlock.builder()
                .text(Texts.rich(words, Limits.TEXT))
                .accessory(beside.build())
                .build());
    }

    /** Short facts in two columns. */
    public L fields(List<Words> facts) {
        return add(SectionBlock.builder()
                .fields(texts(Limits.first(facts, Limits.FIELDS)))
                .build());
    }

    /** Small print. */
    public L context(Words... words) {
        return add(ContextBlock.builder()
                .elements(List.copyOf(texts(Limits.first(List.of(words), Limits.CONTEXT))))
                .build());
    }

    public L divider() {
        return add(DividerBlock.builder().build());
    }

    public L actions(Element... elements) {
        return actions(List.of(elements));
    }

    /** Nothing at all where there are none. */
    public L actions(List<? extends Element> elements) {
        if (elements.isEmpty()) {
            return self();
        }
        return add(ActionsBlock.builder()
                .elements(Limits.first(elements, Limits.ACTIONS).stream()
                        .map(Element::build)
                        .toList())
                .build());
    }

    abstract L self();

    L add(LayoutBlock block) {
        blocks.add(block);
        return self();
    }

    List<LayoutBlock> blocks(int limit) {
        return List.copyOf(Limits.first(blocks, limit));
    }

    private static List<TextObject> texts(List<Words> words) {
        return words.stream().map(one -> Texts.rich(one, Limits.FIELD)).toList();
    }
}
