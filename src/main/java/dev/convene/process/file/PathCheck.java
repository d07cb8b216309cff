package dev.convene.process.file;

import java.util.List;

/** Checks what stages say of each other: keys apart, a path to walk, visits that float between two stages of it. */
final class PathCheck {

    private final List<Field> stages;
    private final List<String> path;

    PathCheck(List<Field> stages) {
        this.stages = stages;
        this.path = stages.stream()
                .filter(stage -> !floats(stage))
                .map(stage -> stage.peek("key"))
                .toList();
    }

    void run(Field list) {
        Keys.refuseDuplicates(stages.stream().map(stage -> stage.below("key")).toList());
        if (!stages.isEmpty() && path.isEmpty()) {
            list.refuse(Reason.NO_PATH);
        }
        stages.stream().filter(PathCheck::floats).forEach(this::checkSpan);
    }

    private void checkSpan(Field visit) {
        var from = visit.below("from");
        var until = visit.below("until");
        refuseUnknown(from);
        refuseUnknown(until);
        if (path.contains(until.raw()) && path.indexOf(until.raw()) < path.indexOf(from.raw())) {
            until.refuse(Reason.SPAN_REVERSED);
        }
    }

    private void refuseUnknown(Field end) {
        if (!end.raw().isEmpty() && !path.contains(end.raw())) {
            end.refuse(Reason.UNKNOWN_STAGE, end.raw(), Nearest.to(end.raw(), path));
        }
    }

    private static boolean floats(Field stage) {
        var ends = stage.peek("from") + stage.peek("until");
        return stage.peek("kind").equals("visit") && !ends.isEmpty();
    }
}
