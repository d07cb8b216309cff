package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final Text.In text = Text.load().in(Locale.ENGLISH);

    @Test
    void aNameIsShownAsTypedAndNeverInterpreted() {
        var name = Text.person("<!channel> & *Zoë* 😀");

        assertThat(sectionOf(name).getText()).isInstanceOf(PlainTextObject.class);
        assertThat(sectionOf(name).getText().getText()).isEqualTo("<!channel> & *Zoë* 😀");

        var beside = Words.lines(name, Text.mention(new dev.convene.shared.MemberId("U1")));
        assertThat(sectionOf(beside).getText()).isInstanceOf(MarkdownTextObject.class);
        assertThat(sectionOf(beside).getText().getText())
                .startsWith("&lt;!channel&gt; &amp; ")
                .endsWith("<@U1>")
                .doesNotContain(" *Zoë* ");
    }

    @Test
    void aNameWrittenFromRightToLeftKeepsItsDirectionToItself() {
        assertThat(Text.person("שלום\u202E").plain()).isEqualTo("\u2068שלום\u2069");
    }

    @Test
    void aTextTooLongIsCutByCodePointsAndNeverWithinASign() {
        var emojis = Text.person("😀".repeat(200));
        assertThat(Button.of(new ActionId("go"), emojis).build().toString()).contains("😀".repeat(74) + "…");

        var ampersands =
                Words.lines(Text.person("&".repeat(3000)), Text.mention(new dev.convene.shared.MemberId("U1")));
        assertThat(sectionOf(ampersands).getText().getText()).endsWith("&amp;…").hasSizeLessThanOrEqualTo(3000);
    }

    @Test
    void aFormWithFieldsCannotBeBuiltWithoutAWayToSendIt() {
        var modal = Modal.of(new ViewId("v"), text.of("slack.frame.notice.title"))
                .input(TextInput.line(new BlockId("name"), text.of("slack.frame.close")));

        assertThatThrownBy(modal::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void metadataTakesIdsAndNoTexts() {
        var meta = ViewMeta.of("candidacy", "3f2b").and("version", 7);

        assertThat(ViewMeta.decode(meta.encoded()).number("version")).isEqualTo(7);
        assertThatThrownBy(() -> ViewMeta.of("name", "Zoë Martin")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsWithNothingInThemAreLeftOut() {
        var choice = new Choice("1", Text.person("one"));
        var choices = Choices.grouped(List.of(
                new Choices.Group(Text.person("full"), List.of(choice)),
                new Choices.Group(Text.person("empty"), List.of())));

        assertThat(choices.optionGroups()).hasSize(1);
    }

    private static SectionBlock sectionOf(Words words) {
        return (SectionBlock)
                Message.saying(words).section(words).build().blocks().getFirst();
    }
}
