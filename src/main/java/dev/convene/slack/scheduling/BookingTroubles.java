package dev.convene.slack.scheduling;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Shortfall;
import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.Refusal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says at the right field why a slot or a panel could not be booked. */
@Component
class BookingTroubles {

    private final Members members;
    private final WhoHelps whom;

    BookingTroubles(Members members, WhoHelps whom) {
        this.members = members;
        this.whom = whom;
    }

    /**
     * The fields of the form that was sent.
     *
     * @param seats by field, who was chosen there; empty for a form that does not choose people
     */
    record Fields(WhenFields when, Map<BlockId, Placement> seats) {

        private BlockId first() {
            return seats.keySet().stream().findFirst().orElse(when.date());
        }

        private Optional<BlockId> with(MemberId member) {
            return seats.entrySet().stream()
                    .filter(seat -> seat.getValue().member().equals(member))
                    .map(Map.Entry::getKey)
                    .reduce((first, second) -> second);
        }

        private Optional<BlockId> ofLine(int rule) {
            return seats.entrySet().stream()
                    .filter(seat -> seat.getValue().rule() == rule)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /** @throws Refusal for what no field could mend */
    Answer answer(Booking.Outcome outcome, Fields fields, Text.In text) {
        return switch (outcome) {
            case Booking.Outcome.InThePast _ ->
                Answer.error(fields.when().date(), text.of("slack.scheduling.error.past"));
            case Booking.Outcome.InTheFuture _ ->
                Answer.error(fields.when().date(), text.of("slack.scheduling.error.future"));
            case Booking.Outcome.NobodyThere _ ->
                Answer.error(fields.first(), text.of("slack.scheduling.error.nobody"));
            case Booking.Outcome.ReasonMissing _ ->
                Answer.error(fields.first(), text.of("slack.scheduling.error.reason-missing"));
            case Booking.Outcome.LengthImpossible _ ->
                Answer.error(fields.when().length(), text.of("slack.scheduling.error.length"));
            case Booking.Outcome.Clash clash -> Answer.errors(clash(clash, fields, text));
            case Booking.Outcome.PanelFallsShort(var shortfalls) -> Answer.errors(shortfalls(shortfalls, fields, text));
            case Booking.Outcome.GreeterKeptAway(var greeter) ->
                throw new Refusal("slack.scheduling.error.greeter-kept-away", name(greeter));
            case Booking.Outcome.TooLate _ -> throw new Refusal("slack.scheduling.error.too-late");
            case Booking.Outcome.AlreadyBooked _ -> throw new Refusal("slack.scheduling.error.already-booked");
            case Booking.Outcome.NotAllowed _ -> throw whom.onlyRecruiters(text);
            case Booking.Outcome.Booked _ -> throw new IllegalStateException("that is no trouble");
        };
    }

    /**
     * As {@link #answer(Booking.Outcome, Fields, Text.In)}, for a form with one field for everybody.
     *
     * @throws Refusal for what no field could mend
     */
    Answer answer(Booking.Outcome outcome, WhenFields when, BlockId people, Text.In text) {
        return switch (outcome) {
            case Booking.Outcome.NobodyThere _ -> Answer.error(people, text.of("slack.scheduling.error.nobody"));
            case Booking.Outcome.PanelFallsShort(var shortfalls) ->
                Answer.error(people, sentence(shortfalls.getFirst(), text));
            case Booking.Outcome.Clash clash
            when !clash.members().isEmpty() ->
                Answer.error(people, text.of("slack.scheduling.error.people-taken", names(clash.members(), text)));
            default -> answer(outcome, new Fields(when, Map.of()), text);
        };
    }

    /** Names, since errors at fields know no mentions. */
    Words names(Collection<MemberId> people, Text.In text) {
        return text.list(people.stream().map(this::name).toList());
    }

    private Words name(MemberId member) {
        return Text.person(members.find(member).map(Member::name).orElse(member.value()));
    }

    private Map<BlockId, Words> clash(Booking.Outcome.Clash clash, Fields fields, Text.In text) {
        var errors = new LinkedHashMap<BlockId, Words>();
        if (clash.candidate()) {
            errors.put(fields.when().date(), text.of("slack.scheduling.error.candidate-taken"));
        }
        var unplaced = new ArrayList<MemberId>();
        clash.members()
                .forEach(member -> fields.with(member)
                        .ifPresentOrElse(
                                field ->
                                        errors.put(field, text.of("slack.scheduling.error.person-taken", name(member))),
                                () -> unplaced.add(member)));
        if (!unplaced.isEmpty()) {
            errors.put(fields.when().time(), text.of("slack.scheduling.error.people-taken", names(unplaced, text)));
        }
        if (errors.isEmpty()) {
            // freed between the refusal and the look: nobody is taken any more
            errors.put(fields.when().date(), text.of("slack.scheduling.error.slot-taken"));
        }
        return errors;
    }

    private Map<BlockId, Words> shortfalls(List<Shortfall> shortfalls, Fields fields, Text.In text) {
        var errors = new LinkedHashMap<BlockId, Words>();
        for (var shortfall : shortfalls) {
            var member = shortfall.member();
            var field = (member == null ? Optional.<BlockId>empty() : fields.with(member))
                    .or(() -> fields.ofLine(shortfall.rule()))
                    .orElse(fields.when().date());
            errors.putIfAbsent(field, sentence(shortfall, text));
        }
        return errors;
    }

    private Words sentence(Shortfall shortfall, Text.In text) {
        var member = shortfall.member();
        var who = member == null ? Text.person("") : name(member);
        return switch (shortfall.kind()) {
            case TOO_FEW -> text.plural("slack.scheduling.error.too-few", shortfall.missing());
            case TOO_MANY -> text.plural("slack.scheduling.error.too-many", shortfall.missing());
            case NOT_ELIGIBLE -> text.of("slack.scheduling.error.not-eligible", who);
            case TWICE -> text.of("slack.scheduling.error.twice", who);
            case SAME_DEPARTMENT -> text.of("slack.scheduling.error.same-department", who);
            case TARGET_TEAM_UNKNOWN -> text.of("slack.scheduling.error.team-unknown");
        };
    }
}
