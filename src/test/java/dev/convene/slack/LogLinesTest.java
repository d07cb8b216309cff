package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.delivery.Audience;
import dev.convene.sandbox.slack.Fault;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LogLinesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern REFERENCE = Pattern.compile("reference: ([0-9A-Z]{6})");

    /** The next application in this JVM sets its log up from scratch. */
    @AfterEach
    void plainAgain() {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void asJsonEachLineBearsTheReferenceThatThePersonWasToldOrTheDispatchBeingCarried(CapturedOutput output) {
        try (var convene = started()) {
            var person = convene.as(People.LEAD_DEVELOPER);
            person.types("/interview trial-broken");
            var told = person.modal(modal -> modal.words().contains("reference: "));
            var reference = REFERENCE.matcher(told.words());
            assertThat(reference.find()).isTrue();

            assertThat(line(output, one -> one.path("message").asString("").contains("Failed, reference"))
                            .path("reference")
                            .asString())
                    .isEqualTo(reference.group(1));

            convene.slack().faults().next("chat.postMessage", Fault.error("msg_too_long"), 1);
            convene.bean(TrialScreen.class).wish(new Audience.Member(new MemberId(People.FINANCE)));

            var givenUp = line(output, one -> one.path("message").asString("").contains("gave up"));
            assertThat(givenUp.path("subject").asString()).isEqualTo(TrialScreen.SUBJECT.toString());
            assertThat(givenUp.path("dispatch").asString()).isEqualTo("trial:" + TrialScreen.SUBJECT);
        }
    }

    private static ConveneScenario started() {
        return ConveneScenario.start(Line.HTTP, List.of("--logging.structured.format.console=ecs"), TrialScreen.class);
    }

    /** Waits for it; everything on the way must be JSON with a time and a level. */
    private static JsonNode line(CapturedOutput output, Predicate<JsonNode> wanted) {
        return await().until(() -> lines(output).stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        var lines = output.getOut()
                .substring(0, output.getOut().lastIndexOf('\n') + 1)
                .lines()
                .<JsonNode>map(JSON::readTree)
                .toList();
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(one -> {
            assertThat(one.has("@timestamp")).isTrue();
            assertThat(one.path("log").path("level").asString("")).isNotEmpty();
        });
        return lines;
    }
}
