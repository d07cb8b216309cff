package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.TimePickerElement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A field for a day, a time of day, or a moment. */
public final class TimeInput extends Input<TimeInput> {

    private enum Kind {
        DATE,
        TIME,
        MOMENT
    }

    private final Kind kind;
    private @Nullable String initial;
    private @Nullable String zone;
    private @Nullable Integer second;

    private TimeInput(Kind kind, BlockId id, Words label) {
        super(id, label);
        this.kind = kind;
    }

    public static TimeInput date(BlockId id, Words label, @Nullable LocalDate initial) {
        var input = new TimeInput(Kind.DATE, id, label);
        input.initial = initial == null ? null : initial.toString();
        return input;
    }

    /** @param zone named beside the field, so that nobody takes it for their own */
    public static TimeInput time(BlockId id, Words label, @Nullable LocalTime initial, ZoneId zone) {
        var input = new TimeInput(Kind.TIME, id, label);
        input.initial =
                initial == null ? null : initial.withSecond(0).withNano(0).toString();
        input.zone = zone.getId();
        return input;
    }

    /** Shown in the zone of whoever looks at it. */
    public static TimeInput moment(BlockId id, Words label, @Nullable Instant initial) {
        var input = new TimeInput(Kind.MOMENT, id, label);
        input.second = initial == null ? null : Math.toIntExact(initial.getEpochSecond());
        return input;
    }

    @Override
    TimeInput self() {
        return this;
    }

    @Override
    BlockElement element(String actionId, @Nullable Words placeholder) {
        var empty = placeholder == null ? null : Texts.plain(placeholder, Limits.PLACEHOLDER);
        return switch (kind) {
            case DATE ->
                DatePickerElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialDate(initial)
                        .build();
            case TIME ->
                TimePickerElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialTime(initial)
                        .timezone(zone)
                        .build();
            case MOMENT ->
                DatetimePickerElement.builder()
                        .actionId(actionId)
                        .initialDateTime(second)
                        .build();
        };
    }
}
