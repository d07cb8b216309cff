package dev.convene.process.file;

import dev.convene.process.Arrangement;
import dev.convene.process.Decider;
import dev.convene.process.Mode;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.StepKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one stage; which fields it may have depends on its kind. */
record StageReader(RecipeReader recipes, KitReader kits) {

    /** Empty if nobody can tell what kind of stage it is. */
    Optional<Stage> read(Field stage) {
        var kind = Kind.named(stage.peek("kind"));
        if (kind.isEmpty()) {
            stage.fieldsOfAnyName(Limit.FIELDS).required("kind").choice(Kind.class);
            return Optional.empty();
        }
        var fields = stage.fields(kind.get().fields());
        return Optional.of(
                switch (kind.get()) {
                    case INTERVIEW -> interview(fields);
                    case VISIT -> visit(fields);
                    case OFFER -> offer(fields);
                });
    }

    private Stage interview(Fields stage) {
        return new Stage.Interview(
                stage.required("key").slug(StageKey::new),
                stage.required("name").wording(Limit.NAME),
                stage.required("purpose").wording(Limit.TEXT),
                arrangement(stage),
                kits.read(stage),
                stage.required("decided-by").choice(Decider.class));
    }

    private Stage visit(Fields stage) {
        return new Stage.Visit(
                stage.required("key").slug(StageKey::new),
                stage.required("name").wording(Limit.NAME),
                stage.required("purpose").wording(Limit.TEXT),
                arrangement(stage),
                stage.optional("optional").flag(),
                end(stage.optional("from")),
                end(stage.optional("until")));
    }

    private static @Nullable StageKey end(Field end) {
        return end.present() ? end.slug(StageKey::new) : null;
    }

    private static Stage offer(Fields stage) {
        return new Stage.Offer(
                stage.required("key").slug(StageKey::new),
                stage.required("name").wording(Limit.NAME),
                stage.required("purpose").wording(Limit.TEXT),
                steps(stage.required("steps")),
                stage.required("decided-by").choice(Decider.class));
    }

    private static List<OfferStep> steps(Field list) {
        var items = list.items(Limit.STEPS).stream()
                .map(item -> item.fields("key", "name"))
                .toList();
        Keys.refuseDuplicates(items.stream().map(item -> item.optional("key")).toList());
        return items.stream().map(StageReader::step).toList();
    }

    private static OfferStep step(Fields item) {
        return new OfferStep(
                item.required("key").slug(StepKey::new), item.required("name").wording(Limit.NAME));
    }

    private Arrangement arrangement(Fields stage) {
        var bring = stage.optional("bring");
        return new Arrangement(
                Length.of(stage.optional("length")),
                modes(stage.required("modes")),
                recipes.read(stage.required("recipe")),
                bring.present() ? bring.wording(Limit.TEXT) : null);
    }

    private static Set<Mode> modes(Field list) {
        var items = list.items(Mode.values().length);
        Keys.refuseDuplicates(items);
        var modes = new LinkedHashSet<Mode>();
        items.forEach(item -> modes.add(item.choice(Mode.class)));
        return modes;
    }
}
