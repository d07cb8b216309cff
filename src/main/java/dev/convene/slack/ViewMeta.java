package dev.convene.slack;

import dev.convene.candidate.CandidacyId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a view remembers in its private metadata: ids and versions by name, never texts or people's names. */
public final class ViewMeta {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z-]*");
    private static final Pattern VALUE = Pattern.compile("[\\w.,:/%+=~?&-]{0,600}");
    private static final String REPLY = "reply";
    private static final String BELOW = "below";

    private final Map<String, String> entries;

    private ViewMeta(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    public static ViewMeta none() {
        return new ViewMeta(new TreeMap<>());
    }

    public static ViewMeta of(String name, Object value) {
        return none().and(name, value);
    }

    /**
     * The same with one more entry.
     *
     * @throws IllegalArgumentException if the value looks like a text
     */
    public ViewMeta and(String name, Object value) {
        var text = value.toString();
        if (!NAME.matcher(name).matches() || !VALUE.matcher(text).matches()) {
            throw new IllegalArgumentException("metadata holds ids only: " + name);
        }
        var more = new TreeMap<>(entries);
        more.put(name, text);
        return new ViewMeta(more);
    }

    /** An id that must be there. */
    public <T> T id(String name, Function<UUID, T> type) {
        return type.apply(UUID.fromString(require(name)));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** @throws IllegalStateException if the view was made without it */
    public String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the view does not say " + name));
    }

    public long number(String name) {
        return Long.parseLong(require(name));
    }

    static ViewMeta decode(@Nullable String metadata) {
        var read = none();
        if (metadata == null) {
            return read;
        }
        for (var line : metadata.split("\n")) {
            var equals = line.indexOf('=');
            if (equals > 0) {
                read = read.and(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return read;
    }

    String encoded() {
        var metadata = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        if (metadata.length() > Limits.METADATA) {
            throw new IllegalStateException("more metadata than Slack takes");
        }
        return metadata;
    }

    /** Where an answer to the person goes after the modal has closed. */
    Optional<String> reply() {
        return find(REPLY);
    }

    /** The candidacy whose sheet this view was opened from, and stands on. */
    Optional<CandidacyId> sheetBelow() {
        return find(BELOW).map(id -> new CandidacyId(UUID.fromString(id)));
    }

    /** A view that says by itself whose sheet it stands on draws that anew by itself, too. */
    ViewMeta onSheet(Optional<CandidacyId> candidacy) {
        return candidacy
                .filter(_ -> !entries.containsKey(SheetPage.WHOSE))
                .map(id -> and(BELOW, id.value()))
                .orElse(this);
    }

    ViewMeta replyingTo(@Nullable String address) {
        return address == null || !VALUE.matcher(address).matches() ? this : and(REPLY, address);
    }
}
