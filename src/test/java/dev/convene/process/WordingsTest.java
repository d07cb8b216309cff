package dev.convene.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.process.file.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's rules of language, held against every text of the built-in processes. */
class WordingsTest {

    @Test
    void frenchIsForFrenchReadersAndEnglishForAllOthers() {
        var wording = new Wording("Entretien", "Interview");

        assertThat(wording.in(Locale.CANADA_FRENCH)).isEqualTo("Entretien");
        assertThat(wording.in(Locale.GERMAN)).isEqualTo("Interview");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void frenchNeedsNoMedianPointAndNoStraightApostrophe(List<Wording> texts) {
        assertThat(texts).hasSizeGreaterThan(50).allSatisfy(text -> {
            assertThat(text.fr()).doesNotContain("·", "•", "'", "(e)", "(s)");
            assertThat(text.en()).doesNotContain("·", "•", "'");
        });
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void frenchSetsItsDoublePunctuationApart(List<Wording> texts) {
        assertThat(texts).allSatisfy(text -> assertThat(text.fr()).doesNotContainPattern("\\w[:;?!]"));
    }

    static Stream<List<Wording>> builtIn() {
        return new ProcessSources("").builtIn().stream().map(FoundFile::reading).map(WordingsTest::texts);
    }

    private static List<Wording> texts(Reading reading) {
        var process = ((Reading.Understood) reading).process();
        var texts = new ArrayList<Wording>(List.of(process.name()));
        process.pools().values().forEach(pool -> texts.addAll(List.of(pool.one(), pool.many())));
        process.stages().forEach(stage -> collect(stage, texts));
        return texts;
    }

    private static void collect(Stage stage, List<Wording> texts) {
        texts.addAll(List.of(stage.name(), stage.purpose()));
        if (stage instanceof Stage.Interview interview) {
            interview.criteria().forEach(criterion -> texts.addAll(List.of(criterion.name(), criterion.good())));
            interview.questions().forEach(question -> texts.add(question.text()));
            interview.topics().forEach(topic -> texts.add(topic.text()));
            texts.addAll(interview.notToAsk());
        }
        if (stage instanceof Stage.Offer offer) {
            offer.steps().forEach(step -> texts.add(step.name()));
        }
    }
}
