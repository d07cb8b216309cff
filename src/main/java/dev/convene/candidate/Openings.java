package dev.convene.candidate;

import dev.convene.shared.MemberId;
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

    /** Those that the member may know of, by title: all but confidential ones in which they have no part. */
    public List<Opening> openTo(MemberId member) {
        return all().stream()
                .filter(opening -> !opening.isConfidential() || opening.concerns(member))
                .toList();
    }

    /** Those of them to which people can be added. */
    public List<Opening> takingPeople(MemberId member) {
        return openTo(member).stream().filter(Opening::takesPeople).toList();
    }

    /** By title. */
    public List<Opening> all() {
        return openings.findAll().stream()
                .sorted(Comparator.comparing(Opening::title))
                .toList();
    }
}
