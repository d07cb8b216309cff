package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Shown;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slack fails on a fifth of two thousand posts, before or after they took effect, and its history comes late: every message
 * is there, once, in order. The time-outs are shrunk; what holds is their order: a call gives up before anybody looks.
 */
class UnknownOutcomesTest {

    private static final int PEOPLE = 100;
    private static final int EACH = 20;
    private static final Duration CALL = Duration.ofMillis(400);
    private static final Duration LAG = Duration.ofMillis(300);
    private static final List<Fault> FAULTS =
            List.of(Fault.SERVER_ERROR, Fault.ANSWER_LOST, Fault.silence(CALL.plusMillis(200)));

    private static final List<String> HURRY = List.of(
            "--convene.slack.call-timeout=" + CALL.toMillis() + "ms",
            "--convene.courier.call-timeout=700ms",
            "--convene.courier.first-retry=200ms",
            "--convene.courier.parallel=10");

    /** Says its number. */
    static class Numbered implements Notice {

        @Override
        public String kind() {
            return "numbered";
        }

        @Override
        public Optional<Message> render(Telling telling) {
            return Optional.of(Message.of(telling.text().of("slack.trial.note", telling.key())));
        }
    }

    @Test
    void everyMessageIsThereOnceAndInOrder() {
        var seed = new Random().nextLong();
        LoggerFactory.getLogger(getClass()).info("seed {}", seed);
        try (var convene = ConveneScenario.start(Line.HTTP, HURRY, Numbered.class)) {
            var slack = convene.slack();
            people().forEach(member -> slack.change(Member.of(member, member.toLowerCase(java.util.Locale.ROOT))));
            slack.settings().historyLag(LAG);
            var random = new Random(seed);
            slack.faults()
                    .sometimes("chat.postMessage", oneIn(5, random))
                    .sometimes("conversations.history", oneIn(10, random));
            convene.bean(TransactionTemplate.class).executeWithoutResult(_ -> wishAll(convene));

            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> isAllSettled(convene));
            slack.settings().historyLag(Duration.ZERO);
            for (var member : people()) {
                assertThat(convene.as(member).dm().messages())
                        .as("seed " + seed)
                        .extracting(Shown::text)
                        .isEqualTo(texts());
            }
        }
    }

    private static void wishAll(ConveneScenario convene) {
        for (var number = 0; number < EACH; number++) {
            for (var member : people()) {
                convene.bean(Deliveries.class)
                        .want(new Wish(Kind.NOTICE, key(number), audience(member), new UUID(0, number)));
            }
        }
    }

    private static boolean isAllSettled(ConveneScenario convene) {
        var deliveries = convene.bean(Deliveries.class);
        return people().stream()
                .allMatch(member ->
                        deliveries.placeOf(key(EACH - 1), audience(member)).isPresent());
    }

    private static Supplier<Optional<Fault>> oneIn(int many, Random random) {
        return () ->
                random.nextInt(many) == 0 ? Optional.of(FAULTS.get(random.nextInt(FAULTS.size()))) : Optional.empty();
    }

    private static List<String> people() {
        return IntStream.range(0, PEOPLE).mapToObj(one -> "UEXTRA" + one).toList();
    }

    private static List<String> texts() {
        return IntStream.range(0, EACH)
                .mapToObj(number -> "A note, " + key(number))
                .toList();
    }

    private static String key(int number) {
        return "numbered:" + number;
    }

    private static Audience audience(String member) {
        return new Audience.Member(new MemberId(member));
    }
}
