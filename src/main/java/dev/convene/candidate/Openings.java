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

    /** Those that the member may know of, by title. */
    public List<Opening> openTo(MemberId member) {
        return all().stream().filter(opening -> mayKnow(member, opening)).toList();
    }

    /** Of a confidential one only those whom it names may; of others it says nothing. */
    public boolean mayKnow(MemberId member, Opening opening) {
        return !opening.isConfidential() || opening.concerns(member);
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
