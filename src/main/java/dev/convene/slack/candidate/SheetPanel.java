package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Seat;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is arranged for the present stage: who, when, where; the steps of an offer; visits beside it. */
final class SheetPanel {

    private SheetPanel() {}

    static Words of(Panel panel, ZoneId zone, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.candidate.sheet.interview", when(panel, zone, text), status(panel, text)));
        lines.add(where(panel, text));
        panel.seats().forEach(seat -> lines.add(seat(seat, text)));
        var smaller = panel.interview().smaller();
        if (smaller != null) {
            lines.add(smaller(smaller, text));
        }
        return Words.lines(lines);
    }

    /** A stage further on, booked before anybody knows whether the candidacy gets there. */
    static Words ahead(Stage stage, Panel panel, ZoneId zone, Text.In text) {
        return Words.lines(text.of("slack.candidate.sheet.ahead", Say.stage(stage, text)), of(panel, zone, text));
    }

    static Words smaller(Interview.Smaller smaller, Text.In text) {
        return text.of("slack.candidate.sheet.smaller", Say.brief(smaller.reason()), smaller.by());
    }

    static Words steps(CandidacyFile file, Stage.Offer offer, Text.In text) {
        return Words.lines(offer.steps().stream()
                .map(step -> text.of(
                        file.candidacy().isDone(step.key())
                                ? "slack.candidate.sheet.step-done"
                                : "slack.candidate.sheet.step-open",
                        Say.wording(step.name(), text)))
                .toList());
    }

    static Words visit(SheetView.Visit visit, ZoneId zone, Text.In text) {
        var name = Say.stage(visit.stage(), text);
        var booked = visit.booked();
        if (booked != null) {
            return Words.lines(
                    text.of("slack.candidate.sheet.visit-booked", name, when(booked, zone, text), status(booked, text)),
                    Words.lines(booked.seats().stream()
                            .map(seat -> seat(seat, text))
                            .toList()));
        }
        return text.of(
                visit.stage().optional() ? "slack.candidate.sheet.visit-optional" : "slack.candidate.sheet.visit-open",
                name);
    }

    static Words status(Panel panel, Text.In text) {
        return text.of("slack.candidate.interview."
                + switch (panel.interview().status()) {
                    case PROPOSED -> "proposed";
                    case CONFIRMED -> "confirmed";
                    case HELD -> "held";
                    case NOT_HELD -> "not-held";
                    case CANCELLED -> "cancelled";
                });
    }

    private static Words when(Panel panel, ZoneId zone, Text.In text) {
        var slot = panel.interview().slot();
        return text.of(
                "slack.candidate.moment",
                text.dates().range(slot.startsAt(), slot.endsAt(), zone),
                text.dates().zone(zone));
    }

    private static Words where(Panel panel, Text.In text) {
        var venue = panel.interview().venue();
        var mode = text.of("slack.candidate.mode."
                + switch (venue.mode()) {
                    case VIDEO -> "video";
                    case ON_SITE -> "on-site";
                    case PHONE -> "phone";
                });
        var place = venue.spot();
        return place == null
                ? text.of("slack.candidate.sheet.place-open", mode)
                : text.of("slack.candidate.sheet.place", mode, place);
    }

    /** Who noted whose answer, for those who did not give it themselves. */
    static List<Words> recorded(Panel panel, Text.In text) {
        return panel.seats().stream()
                .filter(seat -> seat.recordedBy() != null)
                .map(seat -> text.of(
                        "slack.candidate.timeline.answer-recorded",
                        seat.member(),
                        Objects.requireNonNull(seat.recordedBy())))
                .toList();
    }

    private static Words seat(Seat seat, Text.In text) {
        var recordedBy = seat.recordedBy();
        var said = said(seat, text);
        return recordedBy == null ? said : text.of("slack.candidate.answer.recorded", said, recordedBy);
    }

    private static Words said(Seat seat, Text.In text) {
        return text.of(
                "slack.candidate.answer."
                        + switch (seat.answer()) {
                            case ASKED -> "asked";
                            case ACCEPTED -> "accepted";
                            case DECLINED -> "declined";
                            case RELEASED -> "released";
                        },
                seat.member());
    }
}
