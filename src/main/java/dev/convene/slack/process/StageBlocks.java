package dev.convene.slack.process;

import dev.convene.panel.Team;
import dev.convene.process.Decider;
import dev.convene.process.HiringProcess;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.Wording;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Modal;
import dev.convene.slack.RecipeWords;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stage is, in a line or in full. */
final class StageBlocks {

    private static final int LONGEST = 500;

    /** Of the 3,000 characters that a section takes. */
    private static final int FULL = 2500;

    private final HiringProcess process;
    private final RecipeWords recipes;
    private final Text.In text;

    StageBlocks(HiringProcess process, Map<TeamKey, Team> teams, Text.In text) {
        this.process = process;
        this.recipes = RecipeWords.of(process, teams, text);
        this.text = text;
    }

    /** "1 h 30 · 1 product owner and 2 developers · the hiring manager decides". */
    Words glance(Stage stage) {
        return switch (stage) {
            case Stage.Interview interview ->
                text.of("slack.process.glance", length(interview), recipe(interview), decides(interview.decidedBy()));
            case Stage.Visit visit ->
                text.of("slack.process.glance", length(visit), recipe(visit), text.of("slack.process.unevaluated"));
            case Stage.Offer offer -> text.of("slack.process.glance-offer", steps(offer), decides(offer.decidedBy()));
        };
    }

    void inFull(Modal modal, Stage stage) {
        modal.section(told(stage.purpose(), text));
        switch (stage) {
            case Stage.Interview interview -> interview(modal, interview);
            case Stage.Visit visit -> visit(modal, visit);
            case Stage.Offer offer -> {
                modal.section(text.of("slack.process.steps", steps(offer)));
                modal.context(text.of("slack.process.decided-by", decides(offer.decidedBy())));
            }
        }
    }

    private void interview(Modal modal, Stage.Interview interview) {
        facts(modal, interview, decides(interview.decidedBy()));
        if (!interview.criteria().isEmpty()) {
            modal.header(text.of("slack.process.criteria"));
            interview
                    .criteria()
                    .forEach(criterion -> modal.section(Words.lines(
                            text.of("slack.process.strong", criterion.name().in(text.locale())),
                            told(criterion.good(), text))));
        }
        list(
                modal,
                "questions",
                interview.questions().stream().map(question -> question.text()).toList());
        list(
                modal,
                "topics",
                interview.topics().stream().map(topic -> topic.text()).toList());
        list(modal, "not-to-ask", interview.notToAsk());
    }

    private void visit(Modal modal, Stage.Visit visit) {
        facts(modal, visit, text.of("slack.process.unevaluated"));
        var lines = new ArrayList<Words>();
        lines.add(text.of(visit.optional() ? "slack.process.optional" : "slack.process.needed"));
        if (visit.floats()) {
            lines.add(text.of("slack.process.between", end(visit.from(), 0), end(visit.until(), -1)));
        }
        modal.context(Words.lines(lines));
    }

    private Words end(@Nullable StageKey key, int otherwise) {
        var path = process.path();
        var stage = key != null ? process.stage(key) : otherwise == 0 ? path.getFirst() : path.getLast();
        return Text.person(stage.name().in(text.locale()));
    }

    private void facts(Modal modal, Stage.Meeting stage, Words decides) {
        var modes = stage.modes().stream()
                .map(mode -> text.of("slack.process.mode." + mode.name().toLowerCase(Locale.ROOT)))
                .toList();
        modal.fields(List.of(
                text.of("slack.process.panel", recipe(stage)),
                text.of("slack.process.length", length(stage)),
                text.of("slack.process.modes", text.either(modes)),
                text.of("slack.process.decision", decides)));
        var bring = stage.bring();
        if (bring != null) {
            modal.section(text.of("slack.process.bring", told(bring, text)));
        }
    }

    /** As many lines to a section as it takes. */
    private void list(Modal modal, String heading, List<Wording> entries) {
        if (entries.isEmpty()) {
            return;
        }
        modal.header(text.of("slack.process." + heading));
        var lines = new ArrayList<Words>();
        var length = 0;
        for (var entry : entries) {
            var line = text.of("slack.process.bullet", told(entry, text));
            if (length + line.toString().length() > FULL && !lines.isEmpty()) {
                modal.section(Words.lines(lines));
                lines.clear();
                length = 0;
            }
            lines.add(line);
            length += line.toString().length();
        }
        modal.section(Words.lines(lines));
    }

    private Words steps(Stage.Offer offer) {
        return text.list(offer.steps().stream()
                .map(step -> Text.person(step.name().in(text.locale())))
                .toList());
    }

    private Words length(Stage.Meeting stage) {
        return text.dates().length(stage.length());
    }

    private Words recipe(Stage.Meeting stage) {
        return recipes.recipe(stage.recipe());
    }

    private Words decides(Decider decider) {
        return text.of(
                switch (decider) {
                    case RECRUITER -> "slack.process.decides.recruiter";
                    case HIRING_MANAGER -> "slack.process.decides.manager";
                });
    }

    /** A stage may have dozens of long texts, and a view has room for 250 kB; the whole ones stand in the process file. */
    private static Words told(Wording wording, Text.In text) {
        return Text.person(wording.in(text.locale()), LONGEST);
    }
}
