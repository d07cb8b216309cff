package dev.convene.bench;

import dev.convene.scheduling.search.Found;
import dev.convene.scheduling.search.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question and its answer as one line of JSON, for whoever wants to check it with another solver. People, departments,
 * lines and slots are numbers counted from 0.
 *
 * <p>{@code lines}: of each its {@code seats}, the {@code people} who may take one, and whether each of them must be of
 * {@code another_department}. {@code people}: of each the {@code cost}, the {@code department}, and at which slots they are
 * {@code free}. {@code pinned}: who must be on the panel. {@code slots}: which may be taken, with the {@code cost} of each.
 * Nobody sits twice. Wanted is one slot and a panel of people who are free then, at the lowest sum of their costs.
 * {@code answer}: {@code feasible}, and if so {@code cost}, {@code slot}, and the {@code panel} as pairs of line and person.
 */
final class QuestionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionJson() {}

    static String of(Question question, Optional<Found> found) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put(
                "lines",
                question.lines().stream()
                        .map(line -> Map.of(
                                "seats", line.seats(),
                                "people", line.people(),
                                "another_department", line.eachOfAnotherDepartment()))
                        .toList());
        whole.put("people", people(question.people()));
        whole.put("pinned", question.pinned());
        whole.put(
                "slots",
                question.when().allowed().stream()
                        .mapToObj(cell ->
                                Map.of("slot", cell, "cost", question.when().cost()[cell]))
                        .toList());
        whole.put("answer", found.map(QuestionJson::answer).orElse(Map.of("feasible", false)));
        return JSON.writeValueAsString(whole);
    }

    private static List<Map<String, Object>> people(Question.People people) {
        return java.util.stream.IntStream.range(0, people.cost().length)
                .mapToObj(person -> Map.<String, Object>of(
                        "cost", people.cost()[person],
                        "department", people.department()[person],
                        "free", people.starts().get(person).stream().toArray()))
                .toList();
    }

    private static Map<String, Object> answer(Found found) {
        return Map.of(
                "feasible", true,
                "cost", found.cost(),
                "slot", found.cell(),
                "panel",
                        found.panel().stream()
                                .map(placed -> List.of(placed.line(), placed.person()))
                                .toList());
    }
}
