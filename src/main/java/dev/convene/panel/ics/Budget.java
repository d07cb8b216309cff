package dev.convene.panel.ics;

/** What reading one calendar may cost, so that none can keep Convene busy. */
final class Budget {

    /** A person's year has some thousand appointments; an appointment each minute fills four weeks. */
    private static final int MOST_TURNS = 50_000;

    private static final long MOST_WORK = 3_000_000;

    private int turns;
    private long work;

    int turnsLeft() {
        return MOST_TURNS - turns;
    }

    void turns(int further) {
        turns += further;
        if (turns > MOST_TURNS) {
            throw new Unreadable(Reading.Trouble.TOO_MUCH, "");
        }
    }

    /** @param steps how many candidates a rule will look at */
    void work(long steps) {
        work += steps;
        if (steps > MOST_WORK || work > MOST_WORK) {
            throw new Unreadable(Reading.Trouble.TOO_MUCH, "");
        }
    }
}
