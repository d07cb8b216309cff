package dev.convene.slack.feedback;

import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** Lines brought together into as few blocks as Slack's limit on a block's text allows. */
final class Pieces {

    /** Half of what Slack takes: markup and escaped signs are longer than what is read. */
    private static final int ROOM = 1500;

    private Pieces() {}

    static List<Words> grouped(List<Words> lines) {
        var groups = new ArrayList<Words>();
        var group = new ArrayList<Words>();
        var length = 0;
        for (var line : lines) {
            if (!group.isEmpty() && length + line.toString().length() > ROOM) {
                groups.add(Words.lines(group));
                group.clear();
                length = 0;
            }
            group.add(line);
            length += line.toString().length() + 1;
        }
        if (!group.isEmpty()) {
            groups.add(Words.lines(group));
        }
        return groups;
    }
}
