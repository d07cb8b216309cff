package dev.convene.process;

/** How many people a rule of a recipe asks for. */
public sealed interface Count {

    /** A number of people, at least one. */
    record Exactly(int people) implements Count {

        public Exactly {
            if (people < 1) {
                throw new IllegalArgumentException("a rule asks for at least one person");
            }
        }
    }

    /** Every person whom the rule's pools hold at the moment of choosing. */
    record Everyone() implements Count {}
}
