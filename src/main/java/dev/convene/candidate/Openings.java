package dev.convene.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where openings are read. */
@Component
public class Openings {

    private final OpeningStore openings;

    Openings(OpeningStore openings) {
        this.openings = openings;
    }

    public Optional<Opening> find(OpeningId id) {
        return openings.findById(id);
    }

    /** By title. */
    public List<Opening> all() {
        return openings.findAll().stream()
                .sorted(Comparator.comparing(Opening::title))
                .toList();
    }
}
