package dev.convene.slack.candidate;

import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.Newcomer;
import dev.convene.candidate.OpeningId;
import dev.convene.process.HiringProcess;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.shared.TeamKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A candidate as somebody filled them in. */
record AddCandidateForm(Newcomer newcomer) {

    static final BlockId OPENING = new BlockId("candidate-opening");
    static final BlockId STAGE = new BlockId("candidate-stage");
    static final BlockId TEAM = new BlockId("candidate-team");
    static final BlockId KEEP_AWAY = new BlockId("candidate-keep-away");

    /** Empty if it names no zone there is. */
    static Optional<AddCandidateForm> read(FormValues form) {
        return PersonFields.read(form)
                .map(person -> new AddCandidateForm(new Newcomer(
                        new OpeningId(UUID.fromString(form.requireChoice(OPENING))),
                        person,
                        form.choice(TEAM).map(TeamKey::new).orElse(null),
                        form.choice(STAGE).map(AddCandidateForm::stage).orElse(null),
                        new LinkedHashSet<>(form.members(KEEP_AWAY)),
                        false)));
    }

    /** A choice of a stage: two processes may have one of the same key. */
    static String stage(HiringProcess process, Stage stage) {
        return process.key() + ":" + stage.key();
    }

    private static StageKey stage(String chosen) {
        return new StageKey(chosen.substring(chosen.indexOf(':') + 1));
    }

    /** What is wrong, at its fields. */
    static Map<BlockId, Words> errors(Set<Addition.Field> fields, Text.In text) {
        return fields.stream()
                .collect(Collectors.toMap(
                        field -> switch (field) {
                            case NAME -> PersonFields.NAME;
                            case EMAIL -> PersonFields.EMAIL;
                            case CV -> PersonFields.CV;
                            case STAGE -> STAGE;
                        },
                        field -> switch (field) {
                            case NAME -> text.of("slack.candidate.add.name-wrong");
                            case EMAIL -> text.of("slack.candidate.add.email-wrong");
                            case CV -> text.of("slack.candidate.link-wrong");
                            case STAGE -> text.of("slack.candidate.add.stage-wrong");
                        }));
    }
}
