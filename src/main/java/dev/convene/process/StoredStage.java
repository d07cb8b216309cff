package dev.convene.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.convene.process.StoredProcess.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stage in a version's JSON body; which components are filled depends on its kind. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredStage(
        String kind,
        String key,
        Text name,
        Text purpose,
        @Nullable StoredMeeting meeting,
        @Nullable StoredKit kit,
        @Nullable String decidedBy,
        @Nullable Boolean optional,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<Step> steps) {

    record Step(String key, Text name) {}

    static StoredStage of(Stage stage) {
        return switch (stage) {
            case Stage.Interview interview -> of(interview);
            case Stage.Visit visit -> of(visit);
            case Stage.Offer offer -> of(offer);
        };
    }

    Stage stage() {
        return switch (kind) {
            case "interview" -> interview();
            case "visit" -> visit();
            case "offer" -> offer();
            default -> throw new IllegalStateException("a stage of kind " + kind + " is of a later release");
        };
    }

    private static StoredStage of(Stage.Interview interview) {
        return new StoredStage(
                "interview",
                interview.key().value(),
                Text.of(interview.name()),
                Text.of(interview.purpose()),
                StoredMeeting.of(interview.arrangement()),
                StoredKit.of(interview.kit()),
                word(interview.decidedBy()),
                null,
                null,
                null,
                null);
    }

    private static StoredStage of(Stage.Visit visit) {
        return new StoredStage(
                "visit",
                visit.key().value(),
                Text.of(visit.name()),
                Text.of(visit.purpose()),
                StoredMeeting.of(visit.arrangement()),
                null,
                null,
                visit.optional(),
                text(visit.from()),
                text(visit.until()),
                null);
    }

    private static StoredStage of(Stage.Offer offer) {
        return new StoredStage(
                "offer",
                offer.key().value(),
                Text.of(offer.name()),
                Text.of(offer.purpose()),
                null,
                null,
                word(offer.decidedBy()),
                null,
                null,
                null,
                offer.steps().stream()
                        .map(step -> new Step(step.key().value(), Text.of(step.name())))
                        .toList());
    }

    private Stage interview() {
        return new Stage.Interview(
                new StageKey(key), name.wording(), purpose.wording(), arrangement(), kit(kit), decider());
    }

    private Stage visit() {
        return new Stage.Visit(
                new StageKey(key),
                name.wording(),
                purpose.wording(),
                arrangement(),
                Boolean.TRUE.equals(optional),
                stageKey(from),
                stageKey(until));
    }

    private Stage offer() {
        var read = Objects.requireNonNull(steps).stream()
                .map(step -> new OfferStep(new StepKey(step.key()), step.name().wording()))
                .toList();
        return new Stage.Offer(new StageKey(key), name.wording(), purpose.wording(), read, decider());
    }

    private Arrangement arrangement() {
        return Objects.requireNonNull(meeting).arrangement();
    }

    private static Kit kit(@Nullable StoredKit kit) {
        return kit == null ? new Kit(List.of(), List.of(), List.of(), List.of()) : kit.kit();
    }

    private Decider decider() {
        return Decider.valueOf(Objects.requireNonNull(decidedBy).toUpperCase(Locale.ROOT));
    }

    private static @Nullable StageKey stageKey(@Nullable String key) {
        return key == null ? null : new StageKey(key);
    }

    private static @Nullable String text(@Nullable StageKey key) {
        return key == null ? null : key.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
