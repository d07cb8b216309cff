package dev.convene.slack.candidate;

import dev.convene.candidate.FindPassable;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.TakeOver;
import dev.convene.candidate.TakeOver.Outcome;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Openings pass from one recruiter to another. */
@Component
class TakeOverScreen implements Screen {

    static final ActionId OPEN = new ActionId("take-over");

    private final TakeOver takeOver;
    private final FindPassable passable;
    private final MemberNames names;
    private final Recruiting recruiting;

    TakeOverScreen(TakeOver takeOver, FindPassable passable, MemberNames names, Recruiting recruiting) {
        this.takeOver = takeOver;
        this.passable = passable;
        this.names = names;
        this.recruiting = recruiting;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(OPEN, this::open)
                .opens(TakeOverForm.FROM.action(), this::choose)
                .submission(TakeOverView.ID, this::submit);
    }

    private void open(Press press) {
        var reader = press.reader().id();
        var all = passable.find(reader);
        if (all.isEmpty()) {
            press.tell(
                    recruiting.isRecruiter(reader)
                            ? press.text().of("slack.candidate.take-over.nothing")
                            : recruiting.onlyRecruiters(press.text()));
            return;
        }
        press.open(() -> TakeOverView.render(model(HandOverId.random(), all, null, reader), press.text()));
    }

    private void choose(Press press) {
        var reader = press.reader().id();
        var id = press.meta().id(TakeOverView.HAND_OVER, HandOverId::new);
        press.redraw(() -> TakeOverView.render(model(id, passable.find(reader), press.member(), reader), press.text()));
    }

    /** Somebody who takes over themselves is proposed; whoever gives theirs away chooses. */
    private TakeOverView.Model model(HandOverId id, List<Opening> all, @Nullable MemberId chosen, MemberId reader) {
        var givers = names.byName(
                all.stream().flatMap(opening -> opening.recruiters().stream()).toList());
        var from = givers.size() == 1 ? givers.keySet().iterator().next() : chosen;
        var to = recruiting.isRecruiter(reader) && !reader.equals(from) ? reader : null;
        return new TakeOverView.Model(id, all, givers, givers.containsKey(from) ? from : null, to);
    }

    private Answer submit(Submission submission) {
        var text = submission.text();
        var reader = submission.reader().id();
        var id = submission.meta().id(TakeOverView.HAND_OVER, HandOverId::new);
        var request = TakeOverForm.read(submission.form(), id, passable.find(reader));
        return switch (takeOver.takeOver(reader, request)) {
            case Outcome.TakenOver(var handOver) -> {
                submission.tell(TakeOverView.done(handOver, text));
                yield Answer.clear();
            }
            case Outcome.NoRecruiter() ->
                Answer.error(TakeOverForm.TO, text.of("slack.candidate.opening.recruiters-wrong"));
            case Outcome.SamePerson() -> Answer.error(TakeOverForm.TO, text.of("slack.candidate.take-over.same"));
            case Outcome.NothingLeft() ->
                Answer.error(TakeOverForm.FROM, text.of("slack.candidate.take-over.nothing-left"));
        };
    }
}
