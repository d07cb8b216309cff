package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.process.Stage;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stage to schedule, and the short record that stays once it is. */
final class ToScheduleView {

    /**
     * What the message is made of.
     *
     * @param here whether the candidacy still stands there
     * @param booked what is booked for it, if anything
     * @param seenToBy who sees to it where the reader no longer does; empty where it is the reader's
     */
    record Model(
            CandidacyFile file,
            Stage.Meeting stage,
            boolean here,
            @Nullable Panel booked,
            ZoneId zone,
            Set<MemberId> seenToBy) {

        boolean isHeld() {
            var standing = file.candidacy().standing();
            return standing.status() == CandidacyStatus.ON_HOLD
                    && standing.stage().equals(stage.key());
        }

        boolean isTeamMissing() {
            return stage.recipe().needsTargetTeam()
                    && file.candidacy().targetTeam().isEmpty();
        }
    }

    private ToScheduleView() {}

    static Message render(Model model, Text.In text) {
        var message = Message.saying(text.of("slack.candidate.notice.to-schedule", Say.opening(model.file())));
        return model.booked() == null && model.here() && model.seenToBy().isEmpty()
                ? waiting(model, message, text)
                : message.section(about(model, record(model, text), text), open(model.file(), text))
                        .build();
    }

    private static Words record(Model model, Text.In text) {
        var booked = model.booked();
        if (booked != null) {
            var when = text.dates().inMessage(booked.interview().slot().startsAt(), model.zone());
            return text.of("slack.candidate.notice.booked", stage(model, text), when);
        }
        if (model.here()) {
            return text.of("slack.candidate.notice.seen-to", stage(model, text), Say.people(model.seenToBy(), text));
        }
        return text.of(
                model.isHeld() ? "slack.candidate.notice.held" : "slack.candidate.notice.passed", stage(model, text));
    }

    private static Message waiting(Model model, MessageLayout message, Text.In text) {
        var file = model.file();
        var what = about(model, text.of("slack.candidate.notice.schedule-line", stage(model, text)), text);
        if (!model.isTeamMissing()) {
            return message.section(what)
                    .actions(schedule(model, text).primary(), open(file, text))
                    .build();
        }
        return message.section(Words.lines(what, text.of("slack.candidate.notice.team-missing")))
                .actions(
                        Button.of(Acts.CHOOSE_TEAM, text.of("slack.candidate.team.act"), id(file))
                                .primary(),
                        schedule(model, text),
                        open(file, text))
                .build();
    }

    private static Button schedule(Model model, Text.In text) {
        return Button.of(
                Acts.SCHEDULE,
                text.of("slack.candidate.schedule"),
                id(model.file()) + ":" + model.stage().key());
    }

    private static Button open(CandidacyFile file, Text.In text) {
        return Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), id(file));
    }

    private static Words about(Model model, Words what, Text.In text) {
        return text.of("slack.candidate.notice.line", Say.person(model.file()), Say.opening(model.file()), what);
    }

    private static Words stage(Model model, Text.In text) {
        return Say.stage(model.stage(), text);
    }

    private static String id(CandidacyFile file) {
        return file.id().value().toString();
    }
}
