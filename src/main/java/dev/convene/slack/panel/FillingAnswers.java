package dev.convene.slack.panel;

import dev.convene.access.Roles;
import dev.convene.panel.Filling;
import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.HomeRefresh;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people hear after filling a pool or a team. */
@Component
class FillingAnswers {

    private final ReadOverview overview;
    private final Roles roles;
    private final MemberNames names;
    private final HomeRefresh homes;

    FillingAnswers(ReadOverview overview, Roles roles, MemberNames names, HomeRefresh homes) {
        this.overview = overview;
        this.roles = roles;
        this.names = names;
        this.homes = homes;
    }

    /**
     * Says it at the field where there is something to put right.
     *
     * @param people the field with the people
     * @param name the field that a wrong name or place is told at
     * @param called what was filled
     * @param concerned whose home may show something else now
     */
    Answer to(Filling filling, Submission submission, Fields fields, Words called, Collection<MemberId> concerned) {
        var text = submission.text();
        return switch (filling) {
            case Filling.Filled(var people) -> filled(submission, called, people, concerned);
            case Filling.OnlyRecruiters _ -> Answer.error(fields.people(), onlyRecruiters(text));
            case Filling.GuestsNeedAnAdmin(var guests, var admins) ->
                Answer.error(
                        fields.people(), text.of("slack.panel.guests", names.of(guests, text), names.of(admins, text)));
            case Filling.FollowsTheRole _ -> Answer.error(fields.people(), text.of("slack.panel.recruiters"));
            case Filling.TeamBelowItself _ -> Answer.error(fields.place(), text.of("slack.panel.below-itself"));
            case Filling.NameMissing _ -> Answer.error(fields.name(), text.of("slack.panel.name-missing"));
        };
    }

    /** Where errors are told. */
    record Fields(BlockId people, BlockId name, BlockId place) {}

    private Answer filled(Submission submission, Words called, int people, Collection<MemberId> concerned) {
        var text = submission.text();
        Set<MemberId> members = new LinkedHashSet<>(concerned);
        homes.of(members, () -> members);
        if (Boolean.parseBoolean(submission.meta().require("alone"))) {
            submission.after(() -> submission.tell(text.plural("slack.panel.filled", people, called)));
        } else {
            var admin = roles.isAdmin(submission.reader().id());
            submission.redrawBelow(() -> PoolsView.render(new PoolsView.Model(overview.now(), admin), text));
        }
        return Answer.close();
    }

    private Words onlyRecruiters(Text.In text) {
        var recruiters = roles.recruiters();
        var who = recruiters.isEmpty() ? roles.admins() : recruiters;
        return text.of("slack.panel.only-recruiters", names.of(who, text));
    }
}
