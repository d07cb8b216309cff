package dev.convene.sandbox.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BlockKitTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Problem> message(String blocks) {
        return BlockKit.check(JSON.readTree("[" + blocks.replace('\'', '"') + "]"), Surface.MESSAGE);
    }

    private static List<Problem> modal(String blocks) {
        var view = "{'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},"
                + "'blocks':[" + blocks + "]}";
        return BlockKit.check(JSON.readTree(view.replace('\'', '"')), Surface.MODAL);
    }

    private static String plain(String text) {
        return "{'type':'plain_text','text':'" + text + "'}";
    }

    private static String options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'text':" + plain("o" + i) + ",'value':'v" + i + "'}")
                .collect(Collectors.joining(","));
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String input(String element) {
        return "{'type':'input','label':" + plain("L") + ",'element':" + element + "}";
    }

    @Test
    void takesWhatSlackTakes() {
        assertThat(modal(input("{'type':'plain_text_input','action_id':'a','multiline':true,'max_length':3000}")))
                .isEmpty();
        assertThat(message("{'type':'section','text':{'type':'mrkdwn','text':'Hi'},'accessory':{'type':'overflow',"
                        + "'options':[" + options(5) + "]}},{'type':'divider'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"header,150", "section,3000"})
    void textsHaveAMost(String type, int most) {
        var block = "{'type':'" + type + "','text':" + plain("x") + "}";
        assertThat(message(block.replace("'x'", "'" + "é".repeat(most) + "'"))).isEmpty();
        assertThat(message(block.replace("'x'", "'" + "é".repeat(most + 1) + "'")))
                .containsExactly(new Problem("/0/text/text", "must be less than " + (most + 1) + " characters"));
    }

    @Test
    void charactersAreCodePoints() {
        var button = "{'type':'button','text':" + plain("😀".repeat(75)) + "}";
        assertThat(message(actions(button))).isEmpty();
        assertThat(message(actions(button.replaceFirst("😀", "😀😀")))).hasSize(1);
    }

    @Test
    void optionsAreCounted() {
        assertThat(message(actions("{'type':'overflow','options':[" + options(6) + "]}")))
                .containsExactly(new Problem("/0/elements/0/options", "no more than 5 items allowed"));
        assertThat(message(actions("{'type':'static_select','options':[" + options(101) + "]}")))
                .hasSize(1);
        assertThat(message(actions("{'type':'radio_buttons','options':[" + options(11) + "]}")))
                .hasSize(1);
        assertThat(message(actions("{'type':'static_select'}"))).hasSize(1);
    }

    @Test
    void anInitialOptionEqualsAnOption() {
        var select = "{'type':'static_select','options':[" + options(2) + "],'initial_option':%s}";
        assertThat(message(actions(select.formatted("{'text':" + plain("o1") + ",'value':'v1'}"))))
                .isEmpty();
        assertThat(message(actions(select.formatted("{'text':" + plain("other") + ",'value':'v1'}"))))
                .extracting(Problem::rule)
                .containsExactly("initial_option must match one of the options exactly");
    }

    @Test
    void elementsHaveTheirPlaces() {
        assertThat(message(actions("{'type':'plain_text_input'}"))).hasSize(1);
        assertThat(message("{'type':'section','text':" + plain("x") + ",'accessory':{'type':'datetimepicker'}}"))
                .hasSize(1);
        assertThat(message(input("{'type':'file_input'}"))).hasSize(1);
        assertThat(modal("{'type':'markdown','text':'x'}")).hasSize(1);
        assertThat(message("{'type':'nonsense'}"))
                .extracting(Problem::rule)
                .containsExactly("unsupported type: nonsense");
    }

    @Test
    void idsAreUnique() {
        var block = "{'type':'section','block_id':'b','text':" + plain("x") + "}";
        assertThat(message(block + "," + block))
                .containsExactly(new Problem("/1/block_id", "block_id already exists: b"));
        var button = "{'type':'button','action_id':'a','text':" + plain("x") + "}";
        assertThat(message(actions(button + "," + button))).hasSize(1);
    }

    @Test
    void aModalThatAsksHasASubmitButton() {
        var view = "{'type':'modal','title':" + plain("T") + ",'blocks':[" + input("{'type':'datepicker'}") + "]}";
        assertThat(BlockKit.check(JSON.readTree(view.replace('\'', '"')), Surface.MODAL))
                .hasSize(1);
    }

    @Test
    void blocksAreCountedBySurface() {
        var many = String.join(",", java.util.Collections.nCopies(51, "{'type':'divider'}"));
        assertThat(message(many)).hasSize(1);
        assertThat(modal(many)).isEmpty();
        assertThat(modal("")).hasSize(1);
    }

    @Test
    void unknownAndMissingFieldsAreNamed() {
        assertThat(message("{'type':'divider','colour':'red'}"))
                .containsExactly(new Problem("/0", "invalid additional property: colour"));
        assertThat(message("{'type':'header'}")).containsExactly(new Problem("/0", "missing required field: text"));
        assertThat(message(input("{'type':'number_input'}")))
                .containsExactly(new Problem("/0/element", "missing required field: is_decimal_allowed"));
    }

    private static List<Problem> lint(String text, String mrkdwn) {
        var message = JSON.createObjectNode().put("text", text);
        message.putArray("blocks")
                .addObject()
                .put("type", "section")
                .putObject("text")
                .put("type", "mrkdwn")
                .put("text", mrkdwn);
        return BlockKit.lint(message, Surface.MESSAGE);
    }

    @Test
    void soundMarkupPasses() {
        assertThat(lint(
                        "A & B".replace("&", "&amp;"),
                        "> <@U0ANNA> in <#C0ROOM> at <!date^1^{time}|10:00> <https://x.y|here>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<!channel>", "a & b", "a < b", "<!date^1^{time}>", "<somebody>"})
    void brokenOrLoudMarkupIsFound(String mrkdwn) {
        assertThat(lint("Fine", mrkdwn)).hasSize(1);
    }

    @Test
    void aMessageWithoutTextIsFound() {
        assertThat(lint("", "Fine")).extracting(Problem::path).containsExactly("/text");
    }
}
