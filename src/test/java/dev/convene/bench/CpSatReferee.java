package dev.convene.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.convene.scheduling.search.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Another solver's answer to the same question: one slot, its panel, the lowest cost of both together. */
final class CpSatReferee {

    private final Question question;
    private final CpModel model = new CpModel();
    private final Map<Integer, BoolVar> begins = new HashMap<>();
    private final Map<Integer, List<Literal>> seatsOf = new HashMap<>();
    private final List<Literal> priced = new ArrayList<>();
    private final List<Long> prices = new ArrayList<>();

    private CpSatReferee(Question question) {
        this.question = question;
    }

    /** Empty if there is no panel at any slot. */
    static OptionalLong lowestCost(Question question) {
        return new CpSatReferee(question).solve();
    }

    static void load() {
        Loader.loadNativeLibraries();
    }

    private OptionalLong solve() {
        question.when().allowed().stream().forEach(this::slot);
        model.addExactlyOne(begins.values().toArray(Literal[]::new));
        for (var line = 0; line < question.lines().size(); line++) {
            fill(line);
        }
        seatsOf.forEach(this::onePerson);
        question.pinned()
                .forEach(person -> model.addAtLeastOne(
                        seatsOf.getOrDefault(person, List.of()).toArray(Literal[]::new)));
        model.minimize(LinearExpr.weightedSum(
                priced.toArray(Literal[]::new),
                prices.stream().mapToLong(Long::longValue).toArray()));
        return answer(new CpSolver());
    }

    private OptionalLong answer(CpSolver solver) {
        solver.getParameters().setNumWorkers(1);
        return switch (solver.solve(model)) {
            case CpSolverStatus.OPTIMAL -> OptionalLong.of(Math.round(solver.objectiveValue()));
            case CpSolverStatus.INFEASIBLE -> OptionalLong.empty();
            case CpSolverStatus other -> throw new IllegalStateException("the referee says " + other);
        };
    }

    private void slot(int cell) {
        var chosen = model.newBoolVar("begins " + cell);
        begins.put(cell, chosen);
        price(chosen, question.when().cost()[cell]);
    }

    private void fill(int number) {
        var line = question.lines().get(number);
        var byDepartment = new HashMap<Integer, List<Literal>>();
        var seats = new ArrayList<Literal>();
        for (var person : line.people()) {
            var seat = model.newBoolVar(person + " in " + number);
            price(seat, question.people().cost()[person]);
            seats.add(seat);
            seatsOf.computeIfAbsent(person, _ -> new ArrayList<>()).add(seat);
            byDepartment
                    .computeIfAbsent(question.people().department()[person], _ -> new ArrayList<>())
                    .add(seat);
        }
        model.addEquality(LinearExpr.sum(seats.toArray(Literal[]::new)), line.seats());
        if (line.eachOfAnotherDepartment()) {
            byDepartment.values().forEach(same -> model.addAtMostOne(same.toArray(Literal[]::new)));
        }
    }

    private void onePerson(int person, List<Literal> seats) {
        model.addAtMostOne(seats.toArray(Literal[]::new));
        begins.forEach((cell, chosen) -> {
            if (!question.people().starts().get(person).has(cell)) {
                seats.forEach(seat -> model.addImplication(chosen, seat.not()));
            }
        });
    }

    private void price(Literal literal, long price) {
        priced.add(literal);
        prices.add(price);
    }
}
