package dev.convene.mail;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same letter for those who read mail as pages: paragraphs and links, no picture, nothing fetched. */
final class HtmlText {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)»’]");

    private HtmlText() {}

    static String of(Mail mail) {
        var paragraphs = Arrays.stream(mail.words().body().split("\n{2,}"))
                .map(paragraph -> "<p>" + marked(paragraph).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"" + mail.language().getLanguage()
                + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(MimeLetter.oneLine(mail.words().subject()))
                + "</title></head>\n<body>\n" + paragraphs + "\n</body>\n</html>\n";
    }

    private static String marked(String text) {
        var links = LINK.matcher(text);
        var html = new StringBuilder();
        var end = 0;
        while (links.find()) {
            html.append(escaped(text.substring(end, links.start()))).append(link(links));
            end = links.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String link(Matcher found) {
        var address = escaped(found.group());
        return "<a href=\"" + address + "\">" + address + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
