package dev.convene.slack.home;

import dev.convene.process.PoolName;
import java.util.List;

/**
 * How far the company is set up.
 *
 * @param recruiters somebody is a recruiter
 * @param channel the recruiting channel is chosen
 * @param emptyPools what the processes in force call the pools that nobody is in
 * @param opening there is a post to fill
 */
record SetUp(boolean recruiters, boolean channel, List<PoolName> emptyPools, boolean opening) {

    SetUp {
        emptyPools = List.copyOf(emptyPools);
    }

    boolean isComplete() {
        return recruiters && channel && emptyPools.isEmpty() && opening;
    }
}
