package dev.convene.panel.ics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that a calendar speaks of. A name that the world knows means what the world means by it: its rules are newer
 * than those that were once written into a file. Any other is what the file says of it.
 */
final class Zones {

    private static final int LONGEST_NAME = 60;

    private final Wall plain;
    private final Window window;
    private final Budget budget;
    private final Map<String, Part> described = new HashMap<>();
    private final Map<String, Wall> walls = new HashMap<>();

    Zones(List<Part> parts, Window window, Budget budget) {
        this.plain = Wall.of(window.zone());
        this.window = window;
        this.budget = budget;
        parts.stream()
                .filter(part -> part.name().equals("VTIMEZONE"))
                .forEach(part -> part.line("TZID")
                        .ifPresent(id -> described.putIfAbsent(id.value().strip(), part)));
    }

    /** Where days, and times without a zone, are meant. */
    Wall plain() {
        return plain;
    }

    Wall named(String name) {
        var known = walls.get(name);
        if (known == null) {
            known = find(name.strip());
            walls.put(name, known);
        }
        return known;
    }

    private Wall find(String name) {
        return ZoneNames.find(name)
                .map(Wall::of)
                .or(() -> Optional.ofNullable(described.get(name)).flatMap(this::described))
                .orElseGet(() -> Wall.unknown(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }

    private Optional<Wall> described(Part zone) {
        return zone.line("X-LIC-LOCATION")
                .flatMap(place -> ZoneNames.find(place.value()))
                .map(Wall::of)
                .or(() -> DescribedZone.of(zone, window.until(), budget).map(rules -> new Wall(rules, null)));
    }
}
