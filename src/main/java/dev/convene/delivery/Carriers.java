package dev.convene.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which carrier carries what, and whether its far side is there. */
@Component
class Carriers {

    private final List<Line> lines = new ArrayList<>();
    private final Map<Kind, Line> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Duration> paces = new EnumMap<>(Kind.class);

    Carriers(ObjectProvider<Carrier> carriers, DeliverySettings settings) {
        for (var carrier : carriers) {
            var line = new Line(carrier, settings.circuit());
            lines.add(line);
            carrier.kinds().forEach(kind -> claim(kind, line));
            carrier.kinds().forEach(kind -> paces.put(kind, carrier.pace(kind)));
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The kinds that can be carried now; others wait. */
    Set<Kind> kindsUp() {
        return lines.stream()
                .filter(Line::isUp)
                .flatMap(line -> line.kinds().stream())
                .collect(Collectors.toSet());
    }

    Duration pace(Kind kind) {
        return paces.getOrDefault(kind, Duration.ZERO);
    }

    boolean isUp(Kind kind) {
        return line(kind).isUp();
    }

    Carried carry(Delivery delivery) {
        return line(delivery.kind()).carry(delivery);
    }

    private Line line(Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    private void claim(Kind kind, Line line) {
        if (byKind.putIfAbsent(kind, line) != null) {
            throw new IllegalStateException("two carriers for " + kind);
        }
    }
}
