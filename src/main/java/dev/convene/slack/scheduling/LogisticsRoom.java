package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.delivery.Audience;
import dev.convene.process.ProcessKey;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.RoomPlan;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One private channel for each candidacy in which a panel of two or more arranges itself. */
@Component
class LogisticsRoom implements RoomPlan {

    private static final int SHORT = 3;

    private final Candidacies candidacies;
    private final Interviews interviews;
    private final KeptOutNotice keptOut;

    LogisticsRoom(Candidacies candidacies, Interviews interviews, KeptOutNotice keptOut) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.keptOut = keptOut;
    }

    /** Whether the panel is large enough to need a place to talk. */
    static boolean serves(Panel panel) {
        return panel.seats().size() > 1;
    }

    @Override
    public String kind() {
        return Notices.ROOM;
    }

    @Override
    public Optional<Room> plan(String key, UUID subject, Audience audience) {
        return candidacies
                .find(new CandidacyId(UUID.fromString(key.substring(key.indexOf(':') + 1))))
                .map(file -> new Room(name(file), members(file), isOver(file)));
    }

    @Override
    public void keptOut(UUID subject, Map<MemberId, String> refused) {
        if (!refused.isEmpty()) {
            keptOut.tell(new CandidacyId(subject), refused);
        }
    }

    /** A number instead of a name: names of channels are seen by more people than their messages are. */
    private static String name(CandidacyFile file) {
        return String.format(
                Locale.ROOT,
                "interview-%s-%03d",
                brief(file.process().key()),
                file.candidacy().number());
    }

    private static String brief(ProcessKey process) {
        var key = process.toString();
        return key.length() <= SHORT ? key : key.substring(0, SHORT);
    }

    private Set<MemberId> members(CandidacyFile file) {
        var members = new LinkedHashSet<>(file.recruiters());
        interviews.of(file.id()).stream()
                .filter(LogisticsRoom::serves)
                .filter(panel -> concerns(panel, file))
                .flatMap(panel -> panel.seats().stream())
                .filter(seat -> seat.answer().isLive())
                .map(Seat::member)
                .filter(member -> !file.isKeptFrom(member))
                .forEach(members::add);
        return members;
    }

    /** What is ahead, or was held and is still being talked about. */
    private static boolean concerns(Panel panel, CandidacyFile file) {
        return panel.interview().status().isAhead()
                || panel.interview().status() == InterviewStatus.HELD
                        && panel.interview()
                                .occasion()
                                .stage()
                                .equals(file.stage().key());
    }

    private static boolean isOver(CandidacyFile file) {
        var status = file.candidacy().standing().status();
        return status != CandidacyStatus.ACTIVE && status != CandidacyStatus.ON_HOLD;
    }
}
