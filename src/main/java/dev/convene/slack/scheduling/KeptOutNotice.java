package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.slack.Audiences;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Slack keeps somebody out of a candidacy's channel: recruiters are told once, and they get its lines by direct message. */
@Component
class KeptOutNotice implements Notice {

    private static final String KIND = "kept-out";

    private final KeptOut keptOut;
    private final Candidacies candidacies;
    private final Interviews interviews;
    private final Audiences audiences;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;

    KeptOutNotice(
            KeptOut keptOut,
            Candidacies candidacies,
            Interviews interviews,
            Audiences audiences,
            Deliveries deliveries,
            TransactionTemplate transaction) {
        this.keptOut = keptOut;
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.audiences = audiences;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    /** @param refused with Slack's word for why */
    void tell(CandidacyId candidacy, Map<MemberId, String> refused) {
        transaction.executeWithoutResult(_ -> refused.forEach((member, why) -> {
            if (keptOut.note(candidacy, member, why)) {
                tell(candidacy, member);
            }
        }));
    }

    private void tell(CandidacyId candidacy, MemberId member) {
        var key = String.join(":", KIND, candidacy.value().toString(), member.value());
        audiences
                .recruitersOf(candidacies.require(candidacy))
                .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, candidacy.value())));
        interviews.of(candidacy).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .filter(panel -> panel.seatOf(member).isPresent())
                .forEach(panel -> deliveries.want(Notices.line(panel.interview().id(), new Audience.Member(member))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var member = new MemberId(telling.key().split(":")[2]);
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .flatMap(file -> keptOut.why(file.id(), member)
                        .map(why -> KeptOutView.render(new KeptOutView.Model(file, member, why), telling.text())));
    }
}
