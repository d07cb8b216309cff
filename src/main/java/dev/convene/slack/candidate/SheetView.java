package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.SentLink;
import dev.convene.insight.Situation;
import dev.convene.panel.Team;
import dev.convene.process.Stage;
import dev.convene.scheduling.Panel;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.Choices;
import dev.convene.slack.Element;
import dev.convene.slack.Modal;
import dev.convene.slack.Pick;
import dev.convene.slack.SheetAction;
import dev.convene.slack.SheetPage;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known of a candidacy, and what can be done about it. */
final class SheetView {

    static final ActionId MORE = new ActionId("sheet-more");
    private static final int BUTTONS = 2;

    /**
     * What the sheet is made of.
     *
     * @param booked the interview for the present stage, ahead or held
     * @param ahead what is booked for stages further on
     * @param team the target team
     * @param heardAt when the candidate last heard from the company, null if never by a letter
     * @param links what the candidate sent
     * @param offered the likeliest first
     */
    record Model(
            SheetAction.Sheet sheet,
            @Nullable Panel booked,
            List<Visit> visits,
            List<Ahead> ahead,
            SheetTimeline timeline,
            @Nullable Team team,
            @Nullable Instant heardAt,
            List<SentLink> links,
            List<SheetActions.Offered> offered) {

        CandidacyFile file() {
            return sheet.file();
        }

        ZoneId zone() {
            return sheet.reader().zone();
        }

        SheetContact.@Nullable Heard heard() {
            return heardAt == null ? null : new SheetContact.Heard(heardAt, zone());
        }
    }

    /** A visit that floats beside the present stage, and the time it is booked for, if it is. */
    record Visit(Stage.Visit stage, @Nullable Panel booked) {}

    /** A stage further on, and the time it is booked for. */
    record Ahead(Stage stage, Panel booked) {}

    private SheetView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        var modal = Modal.of(SheetPage.ID, text.of("slack.candidate.sheet.title"))
                .close(text.of("slack.candidate.close"))
                .meta(Sheets.meta(file.id()))
                .header(Say.person(file))
                .section(Words.lines(where(file, text), since(model, text)))
                .section(text.of(
                        "slack.candidate.sheet.waits", Waiting.of(model.sheet().situation(), model.zone(), text)))
                .actions(actions(model.offered(), text))
                .divider();
        whoDecides(file, model.sheet().situation(), text).ifPresent(modal::section);
        arranged(modal, model, text);
        modal.fields(SheetContact.of(file, model.team(), model.heard(), text));
        SheetContact.sent(model.links(), text).forEach(modal::section);
        modal.divider();
        model.timeline().sections(file, model.zone(), text).forEach(modal::section);
        return modal.context(small(file, text)).build();
    }

    /** What is booked, or could be, and the steps of an offer. */
    private static void arranged(Modal modal, Model model, Text.In text) {
        var file = model.file();
        if (model.booked() != null) {
            modal.section(SheetPanel.of(model.booked(), model.zone(), text));
        }
        if (file.stage() instanceof Stage.Offer offer) {
            modal.section(SheetPanel.steps(file, offer, text));
        }
        model.visits().forEach(visit -> modal.section(SheetPanel.visit(visit, model.zone(), text)));
        model.ahead()
                .forEach(ahead -> modal.section(SheetPanel.ahead(ahead.stage(), ahead.booked(), model.zone(), text)));
    }

    private static Words where(CandidacyFile file, Text.In text) {
        var process = file.process();
        var status = file.candidacy().standing().status();
        var stage = text.of(
                "slack.candidate.sheet.stage",
                process.position(file.stage().key()),
                process.path().size(),
                Say.stage(file.stage(), text));
        return text.of("slack.candidate.sheet.where", Say.opening(file), stage, Changed.status(status, text));
    }

    /** Where everybody whom the stage names is kept away; whoever waits for that has read it above. */
    private static Optional<Words> whoDecides(CandidacyFile file, Situation situation, Text.In text) {
        if (!file.candidacy().standing().status().isOpen() || !file.lacksDeciders(file.stage())) {
            return Optional.empty();
        }
        var named = file.decidersOf(file.stage());
        if (!named.isEmpty()) {
            return Optional.of(text.of("slack.candidate.sheet.decider", Say.people(named, text)));
        }
        return situation instanceof Situation.DeciderMissing
                ? Optional.empty()
                : Optional.of(text.of("slack.candidate.sheet.nobody-decides"));
    }

    private static Words since(Model model, Text.In text) {
        var standing = model.file().candidacy().standing();
        var since = text.dates().day(standing.since(), model.zone());
        return standing.attempt() == 1
                ? text.of("slack.candidate.sheet.since", since)
                : text.of("slack.candidate.sheet.since-again", since, standing.attempt());
    }

    private static List<Element> actions(List<SheetActions.Offered> offered, Text.In text) {
        var likely = offered.stream()
                .filter(SheetActions.Offered::isLikely)
                .limit(BUTTONS)
                .toList();
        var elements = new ArrayList<Element>();
        likely.forEach(one -> elements.add(button(one, elements.isEmpty(), likely.getFirst())));
        var rest = offered.stream()
                .filter(one -> !likely.contains(one))
                .map(one -> new Choice(one.option(), one.entry().label()))
                .toList();
        if (!rest.isEmpty()) {
            elements.add(Pick.of(MORE, text.of("slack.candidate.sheet.more"), Choices.of(rest)));
        }
        return elements;
    }

    /** Two of one kind stand in one row under ids of their own, since Slack refuses the same id twice. */
    private static Button button(SheetActions.Offered likely, boolean first, SheetActions.Offered likeliest) {
        var entry = likely.entry();
        var again = !first && likely.act().equals(likeliest.act());
        var button = Button.of(again ? likely.act().with("again") : likely.act(), entry.label(), entry.value());
        var confirm = entry.confirm();
        var asked = confirm == null ? button : button.confirm(confirm);
        return first ? asked.primary() : asked;
    }

    private static Words small(CandidacyFile file, Text.In text) {
        var away = file.keptAway();
        var number = text.of(
                "slack.candidate.sheet.number", String.valueOf(file.candidacy().number()));
        return away.isEmpty()
                ? number
                : Words.lines(number, text.of("slack.candidate.sheet.kept-away", Say.people(away, text)));
    }
}
