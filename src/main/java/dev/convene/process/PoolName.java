package dev.convene.process;

/**
 * What a process calls the people of a pool.
 *
 * @param one one person of it ("product owner")
 * @param many several of them, or the pool as a whole ("product owners")
 */
public record PoolName(Wording one, Wording many) {

    /** The word that goes with a number of people. */
    public Wording of(int people) {
        return people == 1 ? one : many;
    }
}
