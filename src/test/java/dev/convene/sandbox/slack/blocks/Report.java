package dev.convene.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems during one walk, and knows the surface that the walk is about. */
final class Report {

    final Surface surface;
    private final List<Problem> problems = new ArrayList<>();

    Report(Surface surface) {
        this.surface = surface;
    }

    void add(String path, String rule) {
        problems.add(new Problem(path, rule));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
