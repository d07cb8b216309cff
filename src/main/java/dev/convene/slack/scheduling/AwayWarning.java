package dev.convene.slack.scheduling;

import dev.convene.panel.WorkingHours;
import dev.convene.process.Mode;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadAvailability;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Talk;
import dev.convene.slack.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says who of a panel cannot be counted on at its time. They are asked all the same: the recruiter may know better. */
@Component
class AwayWarning {

    private final ReadInterview interviews;
    private final ReadAvailability availability;
    private final WorkingHours hours;
    private final MemberNames names;

    AwayWarning(ReadInterview interviews, ReadAvailability availability, WorkingHours hours, MemberNames names) {
        this.interviews = interviews;
        this.availability = availability;
        this.hours = hours;
        this.names = names;
    }

    /** Nothing where everybody is there. */
    void tell(Talk talk, InterviewId id) {
        var file = interviews.require(id);
        var model = model(file, members -> names.of(members, talk.text()));
        if (!model.isEmpty()) {
            talk.tell(AwayWarningView.render(model, talk.text()));
        }
    }

    private AwayWarningView.Model model(InterviewFile file, Function<Collection<MemberId>, Words> named) {
        var facts = Facts.of(file);
        var panel = file.panel().expected();
        var from = facts.slot().startsAt();
        var until = facts.slot().endsAt();
        var there = availability.at(panel, from, until);
        var onSite = facts.venue().mode() == Mode.ON_SITE;
        var remote = onSite ? without(hours.remote(panel, from), there.away()) : Set.<MemberId>of();
        return new AwayWarningView.Model(facts, there, remote, named);
    }

    private static Set<MemberId> without(Collection<MemberId> some, Set<MemberId> others) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
