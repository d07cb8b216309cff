package dev.convene.scheduling.search;

import java.util.List;

/**
 * A line of a recipe as the search sees it.
 *
 * @param seats how many people it takes; for "all of" the number of its people, free or not
 * @param people who may take one of its seats, by their index
 * @param eachOfAnotherDepartment whether no two of its seats go to one department
 */
public record Line(int seats, List<Integer> people, boolean eachOfAnotherDepartment) {

    public Line {
        people = List.copyOf(people);
        if (seats < 1) {
            throw new IllegalArgumentException("a line takes at least one person");
        }
    }
}
