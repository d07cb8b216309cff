package dev.convene.panel.ics;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/** Collects a calendar's components as the parser comes by them. */
final class Parts implements ContentHandler {

    /** An appointment holds alarms and a zone its changes; deeper is nothing that a calendar needs. */
    private static final int DEEPEST = 8;

    private final List<Part> found = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new HashMap<>();
    private boolean calendar;
    private String value = "";

    /** The components of all calendars in a text that went through the {@link Sieve}. */
    static List<Part> of(String sifted) {
        var parts = new Parts();
        try {
            new CalendarParserImpl(true).parse(new StringReader(sifted), parts);
        } catch (ParserException broken) {
            throw new Unreadable(parts.calendar ? Reading.Trouble.BROKEN : Reading.Trouble.NOT_A_CALENDAR, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!parts.calendar) {
            throw new Unreadable(Reading.Trouble.NOT_A_CALENDAR, "");
        }
        return parts.found;
    }

    @Override
    public void startCalendar() {
        calendar = true;
    }

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        if (open.size() == DEEPEST) {
            throw new Unreadable(Reading.Trouble.BROKEN, "");
        }
        open.push(new Part(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void endComponent(String name) {
        var part = open.pop();
        var whole = open.peek();
        if (whole == null) {
            found.add(part);
        } else {
            whole.add(part);
        }
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String given) {
        parameters.put(name.toUpperCase(Locale.ROOT), given.replace("\"", ""));
    }

    @Override
    public void propertyValue(String given) {
        value = given;
    }

    @Override
    public void endProperty(String name) {
        var part = open.peek();
        if (part != null) {
            part.add(new Line(name.toUpperCase(Locale.ROOT), Map.copyOf(parameters), value));
        }
    }
}
