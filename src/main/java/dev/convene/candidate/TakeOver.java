package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Openings pass from one recruiter to another, who takes them over or is given them: somebody is ill, or leaves. Recruiters
 * see to that, of a confidential opening only those it names; and the hiring manager, who may be the last to know of it.
 */
@Component
public class TakeOver {

    private final Registry registry;
    private final HandOvers handOvers;
    private final AnnounceOpening announce;
    private final TransactionTemplate transaction;

    TakeOver(Registry registry, HandOvers handOvers, AnnounceOpening announce, TransactionTemplate transaction) {
        this.registry = registry;
        this.handOvers = handOvers;
        this.announce = announce;
        this.transaction = transaction;
    }

    /**
     * What is asked for.
     *
     * @param handOver of the form that was filled in: sent twice, it happens once
     * @param openings of which those count that the giver runs and the actor may pass on
     */
    public record Request(HandOverId handOver, MemberId from, MemberId to, Set<OpeningId> openings) {}

    public Outcome takeOver(MemberId actor, Request request) {
        if (request.from().equals(request.to())) {
            return new Outcome.SamePerson();
        }
        if (!registry.isRecruiter(request.to())) {
            return new Outcome.NoRecruiter();
        }
        try {
            return transaction.execute(_ -> handOvers
                    .find(request.handOver())
                    .<Outcome>map(Outcome.TakenOver::new)
                    .orElseGet(() -> passed(actor, request)));
        } catch (OptimisticLockingFailureException quicker) {
            return new Outcome.NothingLeft();
        }
    }

    private Outcome passed(MemberId actor, Request request) {
        var openings = passable(actor, request);
        if (openings.isEmpty()) {
            return new Outcome.NothingLeft();
        }
        openings.forEach(opening -> {
            opening.passOn(request.from(), request.to());
            registry.save(opening);
        });
        var handOver = new HandOver(request.handOver(), request.from(), request.to(), actor, openings);
        tell(handOver);
        return new Outcome.TakenOver(handOver);
    }

    private List<Opening> passable(MemberId actor, Request request) {
        return request.openings().stream()
                .map(registry::opening)
                .filter(opening -> opening.recruiters().contains(request.from()))
                .filter(opening -> registry.mayPassOn(actor, opening))
                .toList();
    }

    private void tell(HandOver handOver) {
        handOvers.append(handOver);
        handOver.openings().stream()
                .filter(Opening::isConfidential)
                .forEach(opening -> announce.knownToOthers(opening.id()));
        handOver.openings().forEach(opening -> announce.corrected(opening.id()));
        announce.handedOver(handOver);
    }

    /** What came of it. */
    public sealed interface Outcome {

        record TakenOver(HandOver handOver) implements Outcome {}

        /** Whoever should take over has not the recruiter role. */
        record NoRecruiter() implements Outcome {}

        record SamePerson() implements Outcome {}

        /** The giver runs none of them any more, or they are not the actor's to pass on: from outside the two look the same. */
        record NothingLeft() implements Outcome {}
    }
}
