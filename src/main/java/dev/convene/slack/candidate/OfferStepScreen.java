package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CompleteOfferStep;
import dev.convene.insight.Situation;
import dev.convene.process.OfferStep;
import dev.convene.process.StepKey;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Confirm;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A step of the offer was taken: proposed, signed … */
@Component
@Order(100)
class OfferStepScreen implements Screen, SheetAction {

    private final CompleteOfferStep completeOfferStep;
    private final CandidacyRights rights;
    private final Sheets sheets;

    OfferStepScreen(CompleteOfferStep completeOfferStep, CandidacyRights rights, Sheets sheets) {
        this.completeOfferStep = completeOfferStep;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(Acts.COMPLETE_OFFER_STEP, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return Acts.COMPLETE_OFFER_STEP;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return sheet.situation() instanceof Situation.OfferStepOpen open
                        && rights.mayRecruit(sheet.reader().id(), sheet.file())
                ? List.of(entry(sheet.file(), open.step(), text))
                : List.of();
    }

    /** The next step, with what it will mean asked first. */
    static Entry entry(CandidacyFile file, OfferStep step, Text.In text) {
        var name = Say.wording(step.name(), text);
        return new Entry(
                file.id().value() + ":" + step.key().value(),
                text.of("slack.candidate.offer.done", name),
                new Confirm(
                        text.of("slack.candidate.offer.confirm-title"),
                        text.of("slack.candidate.offer.confirm-text", name),
                        text.of("slack.candidate.offer.confirm-yes"),
                        text.of("slack.candidate.offer.confirm-no")));
    }

    @Override
    public void open(Press press, String value) {
        var ids = value.split(":", 2);
        var id = new CandidacyId(UUID.fromString(ids[0]));
        var outcome = completeOfferStep.complete(press.reader().id(), id, new StepKey(ids[1]));
        Changed.refusal(outcome, press.text()).ifPresentOrElse(press::tell, () -> {
            if (!sheets.redraw(press, id)) {
                press.tell(press.text().of("slack.candidate.offer.noted"));
            }
        });
    }
}
