package dev.convene.process.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.convene.process.Stage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A process file is understood whole, or refused with all that is wrong and where. */
class ProcessFileTest {

    private static final String RIGHT = """
            key: gardener
            name: { fr: Jardinage, en: Gardener }
            pools:
              elders:
                one: { fr: Aînesse, en: Elder }
                many: { fr: Aînesses, en: Elders }
            stages:
              - key: walk
                kind: interview
                name: { fr: Promenade, en: Walk }
                purpose: { fr: Se voir, en: Meet }
                length: 1 h
                modes: [on-site]
                recipe:
                  - count: 2
                    pools: [elders]
                    of-target-team: true
                criteria:
                  - key: care
                    name: { fr: Soin, en: Care }
                    good: { fr: Arrose, en: Waters }
                questions:
                  - key: again
                    text: { fr: Encore, en: Again }
                decided-by: recruiter
              - key: tea
                kind: visit
                name: { fr: Thé, en: Tea }
                purpose: { fr: Goûter, en: Taste }
                modes: [on-site]
                recipe: [{ count: all, pools: [elders] }]
                from: walk
                until: handshake
              - key: handshake
                kind: offer
                name: { fr: Accord, en: Deal }
                purpose: { fr: Signer, en: Sign }
                steps:
                  - key: shaken
                    name: { fr: Conclu, en: Done }
                decided-by: hiring-manager
            """;

    @Test
    void aFileWithNothingWrongIsUnderstood() {
        assertThat(new ProcessFile(RIGHT).read()).isInstanceOf(Reading.Understood.class);
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedWithLineFieldAndReason(String right, String wrong, int line, String field, Reason reason) {
        assertThat(RIGHT).contains(right);

        assertThat(faults(RIGHT.replaceFirst(Pattern.quote(right), wrong)))
                .extracting(Fault::line, Fault::field, Fault::reason)
                .containsExactly(tuple(line, field, reason));
    }

    static Stream<Arguments> isRefusedWithLineFieldAndReason() {
        var long61 = "x".repeat(61);
        var long151 = "x".repeat(151);
        var long2001 = "x".repeat(2001);
        return Stream.of(
                fault("not YAML", "key: gardener", "key: [gardener", 2, "", Reason.NOT_YAML),
                fault("a character of no script", "Jardinage", "\u0007", 2, "", Reason.NOT_YAML),
                fault("two documents", "pools:", "---\npools:", 3, "", Reason.NOT_YAML),
                fault("an anchor", "en: Gardener", "en: &g Gardener", 2, "", Reason.ANCHOR),
                fault("a binary", "Jardinage", "!!binary aGVs", 2, "", Reason.TAG),
                fault("a class", "[elders]", "!!java.net.URL [x]", 16, "", Reason.TAG),
                fault(
                        "a field twice",
                        "kind: interview",
                        "kind: interview\n    length: 2 h",
                        13,
                        "stages[1].length",
                        Reason.DUPLICATE_FIELD),
                fault("an unknown field", "length:", "lenght:", 12, "stages[1].lenght", Reason.UNKNOWN_FIELD),
                fault(
                        "a field of another kind",
                        "from: walk",
                        "topics: []\n    from: walk",
                        32,
                        "stages[2].topics",
                        Reason.UNKNOWN_FIELD),
                fault("no name", "    name: { fr: Promenade, en: Walk }\n", "", 8, "stages[1].name", Reason.MISSING),
                fault(
                        "a missing language",
                        "{ fr: Thé, en: Tea }",
                        "{ fr: Thé }",
                        28,
                        "stages[2].name",
                        Reason.MISSING_LANGUAGE),
                fault("an empty text", "en: Walk", "en: ''", 10, "stages[1].name.en", Reason.EMPTY),
                fault("nothing written", "length: 1 h", "length:", 12, "stages[1].length", Reason.NOT_A_LENGTH),
                fault("a list for a text", "en: Walk", "en: [Walk]", 10, "stages[1].name.en", Reason.WRONG_TYPE),
                fault(
                        "a text for a list",
                        "modes: [on-site]",
                        "modes: on-site",
                        13,
                        "stages[1].modes",
                        Reason.WRONG_TYPE),
                fault(
                        "yes for true",
                        "of-target-team: true",
                        "of-target-team: yes",
                        17,
                        "stages[1].recipe[1].of-target-team",
                        Reason.WRONG_TYPE),
                fault(
                        "a name for a flag",
                        "of-target-team: true",
                        "of-target-team: elders",
                        17,
                        "stages[1].recipe[1].of-target-team",
                        Reason.WRONG_TYPE),
                fault("no slug", "key: care", "key: Care!", 19, "stages[1].criteria[1].key", Reason.NOT_A_SLUG),
                fault(
                        "a pool that is no slug",
                        "  elders:",
                        "  Old Ones:\n    one: { fr: A, en: A }\n    many: { fr: B, en: B }\n  elders:",
                        4,
                        "pools.Old Ones",
                        Reason.NOT_A_SLUG),
                fault(
                        "a pool with no plural",
                        "    many: { fr: Aînesses, en: Elders }\n",
                        "",
                        4,
                        "pools.elders.many",
                        Reason.MISSING),
                fault("a long name", "en: Walk", "en: " + long61, 10, "stages[1].name.en", Reason.TOO_LONG),
                fault(
                        "a long criterion",
                        "en: Care",
                        "en: " + long151,
                        20,
                        "stages[1].criteria[1].name.en",
                        Reason.TOO_LONG),
                fault("a long text", "en: Meet", "en: " + long2001, 11, "stages[1].purpose.en", Reason.TOO_LONG),
                fault("an unknown kind", "kind: visit", "kind: visite", 27, "stages[2].kind", Reason.UNKNOWN_CHOICE),
                fault("no kind", "    kind: visit\n", "", 26, "stages[2].kind", Reason.MISSING),
                fault("an unknown mode", "[on-site]", "[onsite]", 13, "stages[1].modes[1]", Reason.UNKNOWN_CHOICE),
                fault(
                        "an unknown decider",
                        "by: recruiter",
                        "by: me",
                        25,
                        "stages[1].decided-by",
                        Reason.UNKNOWN_CHOICE),
                fault("an unknown stage", "from: walk", "from: wok", 32, "stages[2].from", Reason.UNKNOWN_STAGE),
                fault(
                        "a visit until itself",
                        "until: handshake",
                        "until: tea",
                        33,
                        "stages[2].until",
                        Reason.UNKNOWN_STAGE),
                fault(
                        "a span backwards",
                        "from: walk\n    until: handshake",
                        "from: handshake\n    until: walk",
                        33,
                        "stages[2].until",
                        Reason.SPAN_REVERSED),
                fault(
                        "an unknown pool",
                        "pools: [elders]",
                        "pools: [elder]",
                        16,
                        "stages[1].recipe[1].pools[1]",
                        Reason.UNKNOWN_POOL),
                fault(
                        "a pool twice",
                        "pools: [elders]",
                        "pools: [elders, elders]",
                        16,
                        "stages[1].recipe[1].pools[2]",
                        Reason.DUPLICATE_KEY),
                fault("a stage twice", "key: tea", "key: walk", 26, "stages[2].key", Reason.DUPLICATE_KEY),
                fault("a length of words", "1 h", "an hour", 12, "stages[1].length", Reason.NOT_A_LENGTH),
                fault("no length at all", "1 h", "0 min", 12, "stages[1].length", Reason.LENGTH_NOT_POSITIVE),
                fault("a length below zero", "1 h", "-30 min", 12, "stages[1].length", Reason.LENGTH_NOT_POSITIVE),
                fault("a length beyond a day", "1 h", "13 h", 12, "stages[1].length", Reason.LENGTH_TOO_LONG),
                fault("nobody", "count: 2", "count: 0", 15, "stages[1].recipe[1].count", Reason.COUNT_BELOW_ONE),
                fault("a crowd", "count: 2", "count: 21", 15, "stages[1].recipe[1].count", Reason.COUNT_TOO_HIGH),
                fault("two and a half", "count: 2", "count: 2.5", 15, "stages[1].recipe[1].count", Reason.WRONG_TYPE),
                fault(
                        "all of no pool",
                        "count: all, pools: [elders]",
                        "count: all",
                        31,
                        "stages[2].recipe[1].count",
                        Reason.EVERYONE_OF_NO_POOL),
                fault(
                        "a recipe with no rule",
                        "[{ count: all, pools: [elders] }]",
                        "[]",
                        31,
                        "stages[2].recipe",
                        Reason.EMPTY),
                fault(
                        "an offer with no steps",
                        "- key: shaken\n        name: { fr: Conclu, en: Done }",
                        "[]",
                        38,
                        "stages[3].steps",
                        Reason.EMPTY));
    }

    @Test
    void aProcessWithNoStageOrOnlyFloatingVisitsIsRefused() {
        var head = RIGHT.substring(0, RIGHT.indexOf("stages:"));
        var visit = RIGHT.substring(RIGHT.indexOf("  - key: tea"), RIGHT.indexOf("  - key: handshake"));

        assertThat(faults(head))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages", Reason.MISSING));
        assertThat(faults(head + "stages: []"))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages", Reason.EMPTY));
        assertThat(faults(head + "stages:\n" + visit)).extracting(Fault::reason).contains(Reason.NO_PATH);
    }

    @Test
    void moreThanFitsOnAScreenIsRefused() {
        var criterion = """
                      - key: care%d
                        name: { fr: Soin, en: Care }
                        good: { fr: Arrose, en: Waters }
                """.indent(0);
        var many = new StringBuilder();
        for (var number = 1; number <= 20; number++) {
            many.append(criterion.formatted(number));
        }

        assertThat(faults(RIGHT.replace("    questions:", many + "    questions:")))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages[1].criteria", Reason.TOO_MANY));
    }

    @Test
    void anEmptyFileAndAnEndlessOneAreRefused() {
        assertThat(faults("")).extracting(Fault::reason).contains(Reason.EMPTY);
        assertThat(faults("# " + "x".repeat(300_000))).extracting(Fault::reason).containsExactly(Reason.FILE_TOO_LONG);
        assertThat(faults("[".repeat(5000))).extracting(Fault::reason).containsExactly(Reason.NOT_YAML);
    }

    @Test
    void aBombOfAliasesNeverUnfolds() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(faults(bomb.toString()))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.reason()).isEqualTo(Reason.ANCHOR));
    }

    @Test
    void allThatIsWrongIsToldAtOnceByLine() {
        var wrong = RIGHT.replace("length: 1 h", "length: 0 min")
                .replace("key: gardener", "key: Gardener")
                .replace("until: handshake", "until: handshak");

        assertThat(faults(wrong))
                .extracting(Fault::sentence)
                .containsExactly(
                        "line 1, key must be a small letter, then at most 39 small letters, digits and hyphens",
                        "line 12, stages[1].length must be above zero",
                        "line 33, stages[2].until is handshak, which is no stage of the path;"
                                + " the nearest one is handshake");
    }

    @Test
    void aRefusedFileStillSaysWhichProcessItMeant() {
        var refused = (Reading.Refused) new ProcessFile(RIGHT.replace("1 h", "0 h")).read();

        assertThat(refused.claimedKey()).isEqualTo("gardener");
    }

    @ParameterizedTest
    @CsvSource({"1 h, 60", "1 h 30, 90", "2h15, 135", "45 min, 45", "90min, 90"})
    void lengthsReadAsPeopleWriteThem(String written, int minutes) {
        var read = (Reading.Understood) new ProcessFile(RIGHT.replace("1 h", written)).read();

        assertThat(((Stage.Meeting) read.process().stages().getFirst()).length())
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Arguments fault(String what, Object... rightWrongLineFieldReason) {
        return argumentSet(what, rightWrongLineFieldReason);
    }

    private static List<Fault> faults(String text) {
        var reading = new ProcessFile(text).read();
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).faults();
    }
}
