package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A recruiter enters what the candidate sent, for the panel to look at, and takes away what is no longer to be seen. */
@Component
public class EnterLinks {

    /** More than anybody reads before an interview. */
    public static final int MOST = 10;

    private static final int LONGEST_ADDRESS = 2000;
    private static final String TRACE = "links of the candidate";

    private final ChangeCandidacy candidacies;
    private final SentLinks links;

    EnterLinks(ChangeCandidacy candidacies, SentLinks links) {
        this.candidacies = candidacies;
        this.links = links;
    }

    /** What was typed of one more. */
    public record Typed(String label, String address) {}

    /**
     * Nothing changes unless the answer is {@link Outcome.Entered}.
     *
     * @param removed those to be taken away; one that is gone already is no trouble
     */
    public Outcome enter(MemberId actor, CandidacyId candidacy, Set<LinkId> removed, Optional<Typed> added) {
        return added.flatMap(EnterLinks::wrong).orElseGet(() -> change(actor, candidacy, removed, added));
    }

    private Outcome change(MemberId actor, CandidacyId candidacy, Set<LinkId> removed, Optional<Typed> added) {
        var changing =
                candidacies.change(actor, candidacy, file -> fits(file.id(), removed, added), (file, handling) -> {
                    removed.forEach(link -> links.remove(file.id(), link));
                    added.map(typed -> new SentLink(LinkId.random(), typed.label(), typed.address()))
                            .ifPresent(link -> links.add(file.id(), link));
                    handling.trace(file.candidacy(), actor, TRACE);
                    file.candidacy().corrected();
                });
        return switch (changing) {
            case Changing.Changed _ -> new Outcome.Entered(links.of(candidacy));
            case Changing.TooLate _ -> new Outcome.TooMany();
            case Changing.NotAllowed(var recruiters) -> new Outcome.NotAllowed(recruiters);
        };
    }

    private boolean fits(CandidacyId candidacy, Set<LinkId> removed, Optional<Typed> added) {
        var left = links.of(candidacy).stream()
                .filter(link -> !removed.contains(link.id()))
                .count();
        return added.isEmpty() || left < MOST;
    }

    private static Optional<Outcome> wrong(Typed typed) {
        if (typed.label().isBlank()) {
            return Optional.of(new Outcome.LabelMissing());
        }
        return isSafe(typed.address()) ? Optional.empty() : Optional.of(new Outcome.NotHttps());
    }

    /** Nobody's password travels in an address, and what is sent to the panel is encrypted on its way. */
    private static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && address.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param links as they are now */
        record Entered(List<SentLink> links) implements Outcome {}

        record LabelMissing() implements Outcome {}

        /** No address, or none that begins with https. */
        record NotHttps() implements Outcome {}

        record TooMany() implements Outcome {}

        /** Refused; names those who can help. */
        record NotAllowed(Set<MemberId> recruiters) implements Outcome {}
    }
}
