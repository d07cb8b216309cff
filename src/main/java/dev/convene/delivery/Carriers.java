package dev.convene.delivery;

import dev.convene.shared.FailureTrace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which carrier carries what. */
@Component
class Carriers {

    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

    private final Map<Kind, Carrier> byKind = new EnumMap<>(Kind.class);

    Carriers(ObjectProvider<Carrier> carriers) {
        for (var carrier : carriers) {
            carrier.kinds().forEach(kind -> claim(kind, carrier));
        }
    }

    /** The kinds that can be carried here; others wait. */
    Set<Kind> kinds() {
        return byKind.keySet();
    }

    Carried carry(Delivery delivery) {
        try {
            return Objects.requireNonNull(byKind.get(delivery.kind())).carry(delivery);
        } catch (RuntimeException failure) {
            LOG.error("carrying {} of kind {} failed", delivery.key(), delivery.kind(), FailureTrace.of(failure));
            return new Carried.Unsure();
        }
    }

    private void claim(Kind kind, Carrier carrier) {
        if (byKind.putIfAbsent(kind, carrier) != null) {
            throw new IllegalStateException("two carriers for " + kind);
        }
    }
}
