package dev.convene.sandbox.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.context.Context;
import com.slack.api.model.view.ViewState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ModalTest extends BoltTest {

    private final AtomicReference<String> seenError = new AtomicReference<>("");
    private final AtomicReference<ViewState> seen = new AtomicReference<>();

    private ViewState.Value value(String blockId) {
        var block = requireNonNull(seen.get().getValues().get(blockId));
        return requireNonNull(block.get("v"));
    }

    private void formOnCommand() {
        app.command("/do", (request, context) -> {
            var opened = context.client()
                    .viewsOpen(r ->
                            r.triggerId(request.getPayload().getTriggerId()).view(view(Samples.LOADING)));
            context.client()
                    .viewsUpdate(r -> r.viewId(opened.getView().getId())
                            .hash(opened.getView().getHash())
                            .view(view(Samples.FORM)));
            return context.ack();
        });
    }

    @Test
    void isFilledInAndSubmittedWithItsDefaults() {
        formOnCommand();
        app.viewSubmission("form", (request, context) -> {
            seen.set(request.getPayload().getView().getState());
            return context.ack();
        });
        var anna = slack.as(ANNA);
        assertThat(anna.types("/do it").ok()).isTrue();
        var submitted = anna.modal()
                .fill("name", "Zoé & co")
                .pickDate("day", LocalDate.of(2026, 11, 24))
                .submit();
        assertThat(submitted.result()).isEqualTo("closed");
        assertThat(value("name").getValue()).isEqualTo("Zoé & co");
        assertThat(value("size").getSelectedOption().getValue()).isEqualTo("s");
        assertThat(value("day").getSelectedDate()).isEqualTo("2026-11-24");
        assertThat(anna.hasModal()).isFalse();
    }

    @Test
    void whatIsMissingOrRefusedStandsAtItsField() {
        formOnCommand();
        app.viewSubmission("form", (request, context) -> context.ackWithErrors(Map.of("name", "Not this one")));
        var anna = slack.as(ANNA);
        anna.types("/do it");
        assertThat(anna.modal().submit().errors()).containsOnlyKeys("name");
        var refused = anna.modal().fill("name", "X").submit();
        assertThat(refused.errors()).containsEntry("name", "Not this one");
        assertThat(anna.modal().value("name").asString()).isEqualTo("X");
    }

    @Test
    void anErrorForABlockThatIsNotThereIsTrouble() {
        formOnCommand();
        app.viewSubmission("form", (request, context) -> context.ackWithErrors(Map.of("nowhere", "Lost")));
        var anna = slack.as(ANNA);
        anna.types("/do it");
        assertThat(anna.modal().fill("name", "X").submit().result()).isEqualTo("timeout");
        assertThat(anna.modal().problem()).isEqualTo("We had some trouble connecting. Try again?");
        assertThat(slack.calls().failed()).extracting(Call::error).contains("invalid_errors");
    }

    @Test
    void whatWasTypedSurvivesAnUpdateWhereIdsStay() {
        formOnCommand();
        app.blockAction("more-button", (request, context) -> {
            var more = Samples.FORM.replace("\"block_id\":\"day\"", "\"block_id\":\"date\"");
            context.client()
                    .viewsUpdate(r ->
                            r.viewId(request.getPayload().getView().getId()).view(view(more)));
            return context.ack();
        });
        var anna = slack.as(ANNA);
        anna.types("/do it");
        anna.modal()
                .fill("name", "Kept")
                .pickDate("day", LocalDate.of(2026, 11, 24))
                .clicks("more-button");
        assertThat(anna.modalWith("date").value("name").asString()).isEqualTo("Kept");
        assertThat(anna.modal().value("date").isNull()).isTrue();
    }

    @Test
    void anExternalSelectAsksTheBot() {
        formOnCommand();
        app.blockSuggestion("v", (request, context) -> {
            var option = com.slack.api.app_backend.interactive_components.response.Option.builder()
                    .text(com.slack.api.model.block.composition.PlainTextObject.builder()
                            .text("Found " + request.getPayload().getValue())
                            .build())
                    .value("f1")
                    .build();
            return context.ack(r -> r.options(java.util.List.of(option)));
        });
        var anna = slack.as(ANNA);
        anna.types("/do it");
        anna.modal().fill("name", "X").choose("who", "f1");
        assertThat(anna.modal().value("who").path("value").asString()).isEqualTo("f1");
    }

    @Test
    void viewsStackThreeDeepAndSayWhenTheyAreClosed() throws Exception {
        formOnCommand();
        var closed = new java.util.concurrent.CompletableFuture<String>();
        app.blockAction("more-button", (request, context) -> {
            var pushed = context.client()
                    .viewsPush(r ->
                            r.triggerId(request.getPayload().getTriggerId()).view(view(Samples.FORM)));
            if (!pushed.isOk()) seenError.set(pushed.getError());
            return context.ack();
        });
        app.viewClosed("form", (request, context) -> {
            closed.complete(request.getPayload().getView().getId());
            return context.ack();
        });
        var anna = slack.as(ANNA);
        anna.types("/do it");
        for (var i = 0; i < 3; i++) anna.modal().clicks("more-button");
        assertThat(seenError.get()).isEqualTo("push_limit_reached");
        var top = anna.modal().json().path("id").asString();
        anna.modal().close();
        assertThat(closed.get(5, java.util.concurrent.TimeUnit.SECONDS)).isEqualTo(top);
        assertThat(anna.hasModal()).isTrue();
    }

    @Test
    void aBotThatIsLateLeavesTheMemberWithTrouble() {
        slack.settings().ackWithin(Duration.ofMillis(200));
        var release = new java.util.concurrent.CountDownLatch(1);
        app.command("/do", (request, context) -> {
            await(release, context);
            return context.ack();
        });
        var told = slack.as(ANNA).types("/do it");
        release.countDown();
        assertThat(told.error()).isEqualTo("/do failed with the error \"operation_timeout\"");
        assertThat(slack.as(ANNA).dm().last().text()).isEqualTo(told.error());
    }

    private static void await(java.util.concurrent.CountDownLatch latch, Context context) {
        try {
            latch.await(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            context.logger.debug("stopped");
        }
    }
}
