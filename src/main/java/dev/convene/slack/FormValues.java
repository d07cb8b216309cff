package dev.convene.slack;

import com.slack.api.model.view.ViewState;
import dev.convene.shared.MemberId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a person filled in, by field. What was left empty is empty; Slack itself asks for what is required. */
public final class FormValues {

    private final Map<String, Map<String, ViewState.Value>> values;

    private FormValues(Map<String, Map<String, ViewState.Value>> values) {
        this.values = values;
    }

    public static FormValues of(@Nullable ViewState state) {
        return new FormValues(state == null || state.getValues() == null ? Map.of() : state.getValues());
    }

    /** Whether the form had that field when it was sent. */
    public boolean has(BlockId field) {
        return values.containsKey(field.value());
    }

    /** Without the blanks around it; empty where only blanks are. */
    public Optional<String> text(BlockId field) {
        return value(field).map(ViewState.Value::getValue).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws FieldRefused if it is empty */
    public String requireText(BlockId field) {
        return text(field).orElseThrow(() -> missing(field));
    }

    public OptionalInt whole(BlockId field) {
        return number(field).map(number -> OptionalInt.of(exact(field, number))).orElse(OptionalInt.empty());
    }

    /** @throws FieldRefused if it is no number */
    public Optional<BigDecimal> number(BlockId field) {
        try {
            return text(field).map(typed -> new BigDecimal(typed.replace(',', '.')));
        } catch (NumberFormatException none) {
            throw new FieldRefused(field, "slack.frame.field.no-number");
        }
    }

    public Optional<LocalDate> date(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedDate).map(LocalDate::parse);
    }

    public LocalDate requireDate(BlockId field) {
        return date(field).orElseThrow(() -> missing(field));
    }

    public Optional<LocalTime> time(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedTime).map(LocalTime::parse);
    }

    public LocalTime requireTime(BlockId field) {
        return time(field).orElseThrow(() -> missing(field));
    }

    public Optional<Instant> moment(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }

    /** The value of the one choice. */
    public Optional<String> choice(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    public String requireChoice(BlockId field) {
        return choice(field).orElseThrow(() -> missing(field));
    }

    /** The values of all that was chosen or ticked. */
    public List<String> choices(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    public Optional<MemberId> member(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedUser).map(MemberId::new);
    }

    public MemberId requireMember(BlockId field) {
        return member(field).orElseThrow(() -> missing(field));
    }

    public List<MemberId> members(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedUsers).orElse(List.of()).stream()
                .map(MemberId::new)
                .toList();
    }

    /** Slack's id of the channel. */
    public Optional<String> conversation(BlockId field) {
        return value(field).map(ViewState.Value::getSelectedConversation);
    }

    /** The fields of a kind that the form has, each with what follows the colon. */
    public List<BlockId> fields(BlockId kind) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(kind.base() + ":"))
                .map(BlockId::new)
                .toList();
    }

    private Optional<ViewState.Value> value(BlockId field) {
        return Optional.ofNullable(values.get(field.value())).stream()
                .flatMap(elements -> elements.values().stream())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static int exact(BlockId field, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new FieldRefused(field, "slack.frame.field.no-whole-number");
        }
    }

    private static FieldRefused missing(BlockId field) {
        return new FieldRefused(field, "slack.frame.field.missing");
    }
}
