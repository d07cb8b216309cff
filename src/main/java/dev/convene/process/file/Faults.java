package dev.convene.process.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong while a file is read to its end, so that its author mends it in one go. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        found.add(fault);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> byLine() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
