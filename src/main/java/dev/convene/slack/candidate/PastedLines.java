package dev.convene.slack.candidate;

import dev.convene.candidate.TypedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Lines as they are copied out of a spreadsheet: cells apart by tabs, semicolons or commas, some in quotes. */
final class PastedLines {

    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final Set<String> MAIL = Set.of("email", "e-mail", "mail", "courriel", "adresse e-mail");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private PastedLines() {}

    /** Without empty lines, and without the spreadsheet's own headings. */
    static List<TypedLine> read(List<String> fields) {
        var lines = fields.stream()
                .flatMap(String::lines)
                .map(line -> line.replace('\u00A0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
        var from = !lines.isEmpty() && isHeading(cells(lines.getFirst())) ? 1 : 0;
        return IntStream.range(from, lines.size())
                .mapToObj(line -> typed(line - from + 1, lines.get(line)))
                .toList();
    }

    private static TypedLine typed(int number, String line) {
        var cells = cells(line);
        return new TypedLine(number, line, cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3));
    }

    private static boolean isHeading(List<String> cells) {
        return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).anyMatch(MAIL::contains);
    }

    private static String cell(List<String> cells, int number) {
        return number < cells.size() ? cells.get(number).strip() : "";
    }

    private static List<String> cells(String line) {
        for (var separator : SEPARATORS) {
            var cells = cells(line, separator);
            if (cells.size() > 1) {
                return cells;
            }
        }
        return List.of(line);
    }

    /** A line whose quotes do not match is taken as one cell: what it lacks is said of it. */
    private static List<String> cells(String line, char separator) {
        try (var parser =
                CSVParser.parse(line, FORMAT.builder().setDelimiter(separator).get())) {
            return parser.stream().findFirst().map(one -> List.of(one.values())).orElse(List.of());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(line);
        }
    }
}
