package dev.convene.slack;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be chosen from: a list, or lists under headings. What is beyond Slack's limit is left out. */
public final class Choices {

    private final List<Choice> flat;
    private final List<Group> groups;

    private Choices(List<Choice> flat, List<Group> groups) {
        this.flat = flat;
        this.groups = groups;
    }

    /** Choices under a heading. */
    public record Group(Words label, List<Choice> choices) {}

    public static Choices of(List<Choice> all) {
        return new Choices(Limits.first(all, Limits.OPTIONS), List.of());
    }

    public static Choices of(Choice... all) {
        return of(List.of(all));
    }

    /** Empty groups are left out, since Slack refuses them. */
    public static Choices grouped(List<Group> all) {
        var filled = all.stream().filter(group -> !group.choices().isEmpty()).toList();
        return new Choices(List.of(), Limits.first(filled, Limits.OPTIONS));
    }

    public boolean isEmpty() {
        return flat.isEmpty() && groups.isEmpty();
    }

    boolean isGrouped() {
        return !groups.isEmpty();
    }

    List<OptionObject> options(int limit) {
        if (isEmpty()) {
            throw new IllegalStateException("Slack refuses a choice of nothing: say what to do instead");
        }
        return Limits.first(flat, limit).stream().map(Choice::build).toList();
    }

    List<OptionGroupObject> optionGroups() {
        return groups.stream()
                .map(group -> OptionGroupObject.builder()
                        .label(Texts.plain(group.label(), Limits.OPTION))
                        .options(Limits.first(group.choices(), Limits.OPTIONS).stream()
                                .map(Choice::build)
                                .toList())
                        .build())
                .toList();
    }

    /** The same object as among the options, since Slack wants the initial one to equal it exactly. */
    Optional<OptionObject> named(String value) {
        return Stream.concat(flat.stream(), groups.stream().flatMap(group -> group.choices().stream()))
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::build);
    }
}
