package dev.convene.process;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step of a hiring process. */
public sealed interface Stage {

    StageKey key();

    Wording name();

    /** Why the stage exists, in a sentence or two that a candidate may read. */
    Wording purpose();

    /** A stage at which people meet the candidate. */
    sealed interface Meeting extends Stage {

        Arrangement arrangement();

        default Duration length() {
            return arrangement().length();
        }

        default Set<Mode> modes() {
            return arrangement().modes();
        }

        default Recipe recipe() {
            return arrangement().recipe();
        }

        /** What the candidate is asked to bring; null when nothing. */
        default @Nullable Wording bring() {
            return arrangement().bring();
        }
    }

    /** A conversation that a panel evaluates. */
    record Interview(StageKey key, Wording name, Wording purpose, Arrangement arrangement, Kit kit, Decider decidedBy)
            implements Meeting {

        public List<Criterion> criteria() {
            return kit.criteria();
        }

        public List<Question> questions() {
            return kit.questions();
        }

        public List<Topic> topics() {
            return kit.topics();
        }

        public List<Wording> notToAsk() {
            return kit.notToAsk();
        }
    }

    /**
     * A time with hosts, never evaluated. It floats beside the path when it has a first or a last stage, else it is a step
     * of the path like any other.
     *
     * @param optional whether a candidate may be hired without it
     * @param from the first stage beside which it may take place; null: from the beginning, if it floats
     * @param until the last stage beside which it may take place; null: to the end, if it floats
     */
    record Visit(
            StageKey key,
            Wording name,
            Wording purpose,
            Arrangement arrangement,
            boolean optional,
            @Nullable StageKey from,
            @Nullable StageKey until)
            implements Meeting {

        public boolean floats() {
            return from != null || until != null;
        }
    }

    /** A contract proposed to the candidate, step by step. */
    record Offer(StageKey key, Wording name, Wording purpose, List<OfferStep> steps, Decider decidedBy)
            implements Stage {

        public Offer {
            steps = List.copyOf(steps);
        }
    }
}
