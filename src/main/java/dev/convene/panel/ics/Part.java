package dev.convene.panel.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component: an appointment, a zone, a list of busy times. */
final class Part {

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Part(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Part> parts() {
        return parts;
    }

    void add(Line line) {
        lines.add(line);
    }

    void add(Part part) {
        parts.add(part);
    }

    /** The first of that name. */
    Optional<Line> line(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).findFirst();
    }

    List<Line> lines(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    /** Whether a property has this value, in whatever case. */
    boolean says(String property, String value) {
        return line(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }
}
