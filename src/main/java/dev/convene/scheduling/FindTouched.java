package dev.convene.scheduling;

import dev.convene.panel.AbsenceRules;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the interviews to come in which somebody has a seat during a time, for whoever thinks of an absence. */
@Component
public class FindTouched {

    private final Interviews interviews;
    private final ReadInterview files;
    private final AbsenceRules rules;
    private final Clock clock;

    FindTouched(Interviews interviews, ReadInterview files, AbsenceRules rules, Clock clock) {
        this.interviews = interviews;
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    /** Nothing for an actor who may not speak for the member. */
    public Touched find(MemberId actor, MemberId member, Instant from, Instant until) {
        if (!rules.maySpeakFor(actor, member)) {
            return new Touched(List.of(), 0);
        }
        var all = panels(member, from, until);
        var shown = all.stream()
                .map(panel -> files.read(actor, panel.interview().id()))
                .flatMap(Optional::stream)
                .toList();
        return new Touched(shown, all.size() - shown.size());
    }

    /** Those that have not begun, earliest first; a seat already declined is not touched. */
    List<Panel> panels(MemberId member, Instant from, Instant until) {
        var now = clock.instant();
        return interviews.seating(member, from).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .filter(panel -> {
                    var slot = panel.interview().slot();
                    return slot.startsAt().isAfter(now)
                            && slot.startsAt().isBefore(until)
                            && slot.endsAt().isAfter(from);
                })
                .toList();
    }

    /**
     * What an absence touches.
     *
     * @param shown what the actor may see, earliest first
     * @param others how many more there are
     */
    public record Touched(List<InterviewFile> shown, int others) {

        public int count() {
            return shown.size() + others;
        }
    }
}
