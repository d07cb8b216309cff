package dev.convene.mail;

import java.util.stream.Collectors;

/** Plain text that reads well in narrow and in wide windows (RFC 3676): a line that ends in a blank goes on in the next. */
final class FlowedText {

    private static final int WIDTH = 72;

    private FlowedText() {}

    static String of(String text) {
        return text.lines().map(FlowedText::wrapped).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String wrapped(String line) {
        var lines = new StringBuilder();
        var rest = line.stripTrailing();
        while (rest.length() > WIDTH) {
            var cut = cut(rest);
            if (cut < 0) {
                break;
            }
            lines.append(stuffed(rest.substring(0, cut + 1))).append("\r\n");
            rest = rest.substring(cut + 1);
        }
        return lines.append(stuffed(rest)).toString();
    }

    /** At a blank that may break, before the width where there is one. */
    private static int cut(String line) {
        var before = line.lastIndexOf(' ', WIDTH);
        return before > 0 ? before : line.indexOf(' ', WIDTH);
    }

    /** These beginnings would be taken for a quotation, or for the envelope's. */
    private static String stuffed(String line) {
        return line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }
}
