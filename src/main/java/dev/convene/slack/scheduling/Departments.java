package dev.convene.slack.scheduling;

import dev.convene.panel.Filling;
import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.panel.TellDepartment;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Submission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Of which department somebody is who is asked for a seat of other departments; asked where nobody has said so. */
@Component
class Departments {

    private final Rosters rosters;
    private final TellDepartment tellDepartment;
    private final MemberNames names;

    Departments(Rosters rosters, TellDepartment tellDepartment, MemberNames names) {
        this.rosters = rosters;
        this.tellDepartment = tellDepartment;
        this.names = names;
    }

    /** By name. */
    List<Team> all() {
        return rosters.current().teams().values().stream()
                .filter(team -> team.parent() == null)
                .sorted(Comparator.comparing(Team::name))
                .toList();
    }

    /** Those chosen whose department nobody has told, by the field of their seat. */
    Map<BlockId, MemberId> unknown(Recipe recipe, FormValues form) {
        var roster = rosters.current();
        var unknown = new TreeMap<BlockId, MemberId>(Comparator.comparing(BlockId::value));
        form.fields(ScheduleForm.SEAT).stream()
                .filter(seat -> line(recipe, seat).filter(SeatRule::asksAnybody).isPresent())
                .forEach(seat -> form.member(seat)
                        .filter(member -> isUnknown(roster, member))
                        .ifPresent(member -> unknown.put(seat, member)));
        return unknown;
    }

    private static boolean isUnknown(Roster roster, MemberId member) {
        return roster.departmentOf(member).isEmpty();
    }

    private static Optional<SeatRule> line(Recipe recipe, BlockId seat) {
        var rule = ScheduleForm.rule(seat);
        return rule < recipe.rules().size() ? Optional.of(recipe.rules().get(rule)) : Optional.empty();
    }

    /** Keeps what was answered; an answer at its field where that is refused. */
    Optional<Answer> keep(Submission submission) {
        return submission.form().fields(ScheduleForm.DEPARTMENT).stream()
                .flatMap(field -> submission.form().choice(field).stream()
                        .flatMap(team -> keep(submission, field, new TeamKey(team)).stream()))
                .findFirst();
    }

    private Optional<Answer> keep(Submission submission, BlockId field, TeamKey department) {
        var text = submission.text();
        var member = new MemberId(field.which());
        return switch (tellDepartment.tell(submission.reader().id(), member, department)) {
            case Filling.GuestsNeedAnAdmin(var guests, var admins) ->
                Optional.of(Answer.error(
                        field,
                        text.of("slack.scheduling.department.guest", names.of(guests, text), names.of(admins, text))));
            case Filling.OnlyRecruiters _ ->
                Optional.of(Answer.error(field, text.of("slack.scheduling.department.only-recruiters")));
            case Filling.Filled _, Filling.FollowsTheRole _, Filling.TeamBelowItself _, Filling.NameMissing _ ->
                Optional.empty();
        };
    }
}
