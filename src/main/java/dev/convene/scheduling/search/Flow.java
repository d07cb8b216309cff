package dev.convene.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to send units through a network: successive shortest paths, found by Bellman and Ford's method, since
 * costs may be below zero. Networks here have some dozens of nodes, so nothing cleverer pays.
 */
final class Flow {

    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private final int nodes;
    private final List<Arc> arcs = new ArrayList<>();

    Flow(int nodes) {
        this.nodes = nodes;
    }

    /** An arc and, at the neighbouring index, its way back. */
    private static final class Arc {

        private final int from;
        private final int to;
        private final long cost;
        private int free;

        private Arc(int from, int to, int free, long cost) {
            this.from = from;
            this.to = to;
            this.free = free;
            this.cost = cost;
        }
    }

    /** @return the arc's number, to ask for {@link #carries} */
    int arc(int from, int to, int capacity, long cost) {
        arcs.add(new Arc(from, to, capacity, cost));
        arcs.add(new Arc(to, from, 0, -cost));
        return arcs.size() - 2;
    }

    boolean carries(int arc) {
        return arcs.get(arc + 1).free > 0;
    }

    /** Sends so many units from one node to another as cheaply as possible; false if the network does not hold them. */
    boolean send(int units, int from, int to) {
        for (var sent = 0; sent < units; sent++) {
            var last = cheapestWay(from);
            if (last[to] < 0) {
                return false;
            }
            for (var node = to; node != from; node = arcs.get(last[node]).from) {
                arcs.get(last[node]).free--;
                arcs.get(last[node] ^ 1).free++;
            }
        }
        return true;
    }

    /** For each node the arc by which the cheapest way reaches it; below 0 where none does. */
    private int[] cheapestWay(int from) {
        var distance = new long[nodes];
        var last = new int[nodes];
        Arrays.fill(distance, UNREACHED);
        Arrays.fill(last, -1);
        distance[from] = 0;
        for (var changed = true; changed; ) {
            changed = false;
            for (var number = 0; number < arcs.size(); number++) {
                var arc = arcs.get(number);
                if (arc.free > 0
                        && distance[arc.from] < UNREACHED
                        && distance[arc.from] + arc.cost < distance[arc.to]) {
                    distance[arc.to] = distance[arc.from] + arc.cost;
                    last[arc.to] = number;
                    changed = true;
                }
            }
        }
        return last;
    }
}
