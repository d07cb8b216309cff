package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.ReplacePanelist;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Choices;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Search;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Chooses somebody else for a seat. */
@Component
class ReplaceScreen implements Screen {

    private final ChosenInterview chosen;
    private final ReadInterview interviews;
    private final ReplacePanelist replace;
    private final CandidacyRights rights;
    private final Members members;
    private final BookingTroubles troubles;

    ReplaceScreen(
            ChosenInterview chosen,
            ReadInterview interviews,
            ReplacePanelist replace,
            CandidacyRights rights,
            Members members,
            BookingTroubles troubles) {
        this.chosen = chosen;
        this.interviews = interviews;
        this.replace = replace;
        this.rights = rights;
        this.members = members;
        this.troubles = troubles;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.REPLACE_PANELIST, press -> press.open(() -> form(press, press.value())))
                .options(ReplaceView.NEWCOMER.action(), this::search)
                .submission(ReplaceView.ID, this::replace);
    }

    /** @param value interview and member, separated by a colon */
    View form(Talk talk, String value) {
        var parts = value.split(":", 2);
        var id = ChosenInterview.id(parts[0]);
        var facts = chosen.mine(talk, id);
        var leaving =
                facts.seatOf(new MemberId(parts[1])).orElseThrow(() -> new Refusal("slack.scheduling.replace.gone"));
        return ReplaceView.render(
                new ReplaceView.Model(
                        facts,
                        leaving,
                        standIns(id, leaving.member()),
                        talk.reader().zone()),
                talk.text());
    }

    private Choices search(Search search) {
        if (!rights.mayRecruit(
                search.reader().id(),
                interviews.require(MoveForm.interview(search.meta())).candidacy())) {
            return Choices.of();
        }
        var typed = search.typed().toLowerCase(Locale.ROOT);
        return Choices.of(
                standIns(
                                MoveForm.interview(search.meta()),
                                new MemberId(search.meta().require("leaving")))
                        .stream()
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(typed))
                        .map(ReplaceView.Person::choice)
                        .toList());
    }

    private List<ReplaceView.Person> standIns(InterviewId id, MemberId leaving) {
        var file = interviews.file(id).orElseThrow();
        return replace.standIns(file.candidacy(), file.panel(), leaving).stream()
                .map(person -> new ReplaceView.Person(
                        person, members.find(person).map(Member::name).orElse(person.value())))
                .toList();
    }

    private Answer replace(Submission submission) {
        var id = MoveForm.interview(submission.meta());
        var leaving = new MemberId(submission.meta().require("leaving"));
        var newcomer = new MemberId(submission.form().requireChoice(ReplaceView.NEWCOMER));
        var text = submission.text();
        return switch (replace.replace(submission.reader().id(), id, leaving, newcomer)) {
            case Booking.Outcome.Booked _ -> {
                submission.tell(text.of("slack.scheduling.replaced.told", leaving, newcomer));
                yield Answer.close();
            }
            case Booking.Outcome.Clash _ ->
                Answer.error(
                        ReplaceView.NEWCOMER,
                        text.of("slack.scheduling.error.person-taken", troubles.names(List.of(newcomer), text)));
            case Booking.Outcome.PanelFallsShort _ ->
                Answer.error(
                        ReplaceView.NEWCOMER,
                        text.of("slack.scheduling.error.not-eligible", troubles.names(List.of(newcomer), text)));
            case Booking.Outcome outcome ->
                troubles.answer(outcome, new BookingTroubles.Fields(MoveForm.WHEN, java.util.Map.of()), text);
        };
    }
}
