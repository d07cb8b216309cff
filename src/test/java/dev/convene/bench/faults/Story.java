package dev.convene.bench.faults;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Submitted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One candidate's way: added, a talk with the recruiter, a panel of three that somebody may decline, that may be moved or
 * cancelled, cards, a decision. Each step is tried again, as people do, until they see that it worked.
 */
final class Story {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TALK = "getting-to-know";
    private static final String PANEL = "operational";
    private static final Duration STEP = Duration.ofSeconds(60);
    /** An interview lies up to a minute ahead, and lasts a quarter of one. */
    private static final Duration INTERVIEW = Duration.ofSeconds(150);

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int LOOKS_PER_TRY = 16;

    private final Setting setting;
    private final String name;
    private final String email;
    private final String recruiter;
    private final int lane;
    private final Random random;

    /** What all stories share. */
    record Setting(Hands hands, Ledger ledger, FaultyBot.Pace pace, CountDownLatch end, Plan plan) {}

    /** It cannot go on: the campaign ends, or somebody waits in vain. */
    static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final boolean stuck;

        private Abandoned(String step, boolean stuck) {
            super(step);
            this.stuck = stuck;
        }

        boolean isStuck() {
            return stuck;
        }
    }

    Story(Setting setting, int lane, int number, Random random) {
        this.setting = setting;
        this.lane = lane;
        this.random = random;
        this.name = "Quill-%02d-%04d".formatted(lane, number);
        this.email = name.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        this.recruiter = Staff.recruiter(lane);
    }

    /** @throws Abandoned where it does not reach its end */
    void tell() {
        isAdded();
        talks();
        meetsThePanel();
    }

    private void isAdded() {
        achieve("added", () -> offered(recruiter, "schedule"), recruiter, person -> {
            person.types("/interview candidate");
            submit(person.modalCalled("add-candidate")
                    .choose("candidate-opening", Staff.opening(lane))
                    .fill("candidate-name", name)
                    .fill("candidate-email", email)
                    .choose("candidate-language", "en"));
        });
        setting.ledger().added(email);
    }

    private void talks() {
        books(TALK, List.of(recruiter));
        accepts(TALK, recruiter);
        judges(TALK, recruiter, form -> form.choose("decision", "NEXT"));
        achieve("next stage", () -> offered(recruiter, "schedule", "Operational"));
        setting.ledger().decided(email, TALK, "NEXT");
    }

    private void meetsThePanel() {
        var panel = new ArrayList<String>();
        panel.add(one(Staff.productOwners(setting.plan().lanes())));
        panel.addAll(some(Staff.developers(setting.plan().lanes()), 2));
        books(PANEL, panel);
        if (random.nextInt(3) == 0) {
            declines(panel);
        }
        panel.forEach(member -> accepts(PANEL, member));
        if (random.nextInt(4) == 0) {
            moves(panel);
            panel.forEach(member -> accepts(PANEL, member));
        }
        if (random.nextInt(4) == 0) {
            cancels(panel.getFirst());
            return;
        }
        panel.forEach(member -> judges(PANEL, member, _ -> {}));
        isDecided();
    }

    private void books(String stage, List<String> panel) {
        var choice = new ArrayList<>(panel);
        achieve(
                "booked " + stage,
                () -> panel.stream().allMatch(member -> offered(member, "accept-invitation")),
                recruiter,
                person -> {
                    setting.hands()
                            .message(recruiter, name, "schedule")
                            .orElseThrow()
                            .clicks("schedule");
                    var form = person.modalCalled("schedule");
                    seat(form, choice);
                    submit(at(form, "schedule", start(40, 200)));
                });
        setting.ledger().booked(email, stage);
    }

    private static void seat(Modal form, List<String> panel) {
        var seats = form.blockIds().stream()
                .filter(block -> block.startsWith("schedule-seat:"))
                .toList();
        for (var seat = 0; seat < seats.size(); seat++) {
            form.choose(seats.get(seat), panel.get(seat));
        }
    }

    private void accepts(String stage, String member) {
        achieve(
                "accepted",
                // after a move the former message may still offer to change the former answer
                () -> offered(member, "change-answer") && !offered(member, "accept-invitation"),
                member,
                _ -> setting.hands()
                        .message(member, name, "accept-invitation")
                        .orElseThrow()
                        .clicks("accept-invitation"));
        setting.ledger().answered(email, stage, member, "ACCEPTED");
    }

    /** A developer cannot; the recruiter finds another. */
    private void declines(List<String> panel) {
        var leaving = panel.getLast();
        achieve("declined", () -> offered(recruiter, "replace-panelist"), leaving, person -> {
            setting.hands()
                    .message(leaving, name, "decline-invitation")
                    .orElseThrow()
                    .clicks("decline-invitation");
            submit(person.modalCalled("decline").choose("decline-reason", "NOT_AT_THAT_TIME"));
        });
        setting.ledger().answered(email, PANEL, leaving, "DECLINED");
        var others = new ArrayList<>(Staff.developers(setting.plan().lanes()));
        others.removeAll(panel);
        achieve(
                "replaced",
                () -> others.stream().anyMatch(member -> offered(member, "accept-invitation")),
                recruiter,
                person -> {
                    setting.hands()
                            .message(recruiter, name, "replace-panelist")
                            .orElseThrow()
                            .clicks("replace-panelist");
                    submit(person.modalCalled("replace").choose("replace-newcomer", one(others)));
                });
        var newcomer = others.stream()
                .filter(member -> offered(member, "accept-invitation"))
                .findFirst()
                .orElseThrow(() -> new Abandoned("replaced", true));
        setting.ledger().answered(email, PANEL, leaving, "RELEASED");
        panel.set(panel.size() - 1, newcomer);
    }

    private void moves(List<String> panel) {
        var moved = new Instant[1];
        achieve(
                "moved",
                () -> panel.stream().allMatch(member -> offered(member, "accept-invitation")),
                recruiter,
                person -> {
                    setting.hands()
                            .message(recruiter, name, "move-interview")
                            .orElseThrow()
                            .clicks("move-interview");
                    var start = start(60, 240);
                    if (submit(at(person.modalCalled("move"), "move", start)).accepted()) {
                        moved[0] = start;
                    }
                });
        setting.ledger().moved(email, PANEL, java.util.Objects.requireNonNull(moved[0]));
    }

    private void cancels(String member) {
        achieve("cancelled", () -> !offered(member, "change-answer"), recruiter, person -> {
            setting.hands()
                    .message(recruiter, name, "cancel-interview")
                    .orElseThrow()
                    .clicks("cancel-interview");
            submit(person.modalCalled("cancel"));
        });
        setting.ledger().cancelled(email, PANEL);
    }

    private void judges(String stage, String member, Consumer<Modal> more) {
        achieve("asked for a card", () -> offered(member, "write-card"));
        var done = new boolean[1];
        achieve("handed in", () -> done[0], member, person -> {
            setting.hands().message(member, name, "write-card").orElseThrow().clicks("write-card");
            var form = person.modal(modal -> modal.callbackId().startsWith("card"));
            done[0] = !form.callbackId().equals("card")
                    || submit(card(form, more)).accepted();
        });
        setting.ledger().judged(email, stage, member);
    }

    private static Modal card(Modal form, Consumer<Modal> more) {
        form.choose("recommendation", "RATHER_YES").fill("summary", "Explained well");
        form.blockIds().stream()
                .filter(block -> block.startsWith("criterion:"))
                .forEach(block -> form.choose(block, "3"));
        more.accept(form);
        return form;
    }

    private void isDecided() {
        var manager = Staff.manager(lane);
        achieve("asked to decide", () -> offered(manager, "decide"));
        achieve("decided", () -> setting.hands().channelSays(recruiter, name, "on to *Managerial"), manager, person -> {
            setting.hands().message(manager, name, "decide").orElseThrow().clicks("decide");
            submit(person.modalCalled("decide-form").choose("decision", "NEXT"));
        });
        setting.ledger().decided(email, PANEL, "NEXT");
    }

    private boolean offered(String member, String action) {
        return setting.hands().message(member, name, action).isPresent();
    }

    private boolean offered(String member, String action, String words) {
        return setting.hands()
                .message(member, name, action)
                .filter(message -> message.says(words))
                .isPresent();
    }

    private static Submitted submit(Modal form) {
        return form.submit();
    }

    private Modal at(Modal form, String fields, Instant start) {
        var there = LocalDateTime.ofInstant(start, PARIS);
        return form.pickDate(fields + "-date", there.toLocalDate()).pickTime(fields + "-time", there.toLocalTime());
    }

    /** So many minutes ahead by the business clock, which goes on while people act. */
    private Instant start(int from, int to) {
        var real = Instant.now().plus(Duration.ofSeconds(random.nextInt(6, 14)));
        return setting.pace()
                .business(real)
                .plus(Duration.ofMinutes(random.nextInt(from, to)))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /** Waits for something that nobody has to do. */
    private void achieve(String step, BooleanSupplier goal) {
        achieve(step, INTERVIEW, goal, recruiter, _ -> {});
    }

    private void achieve(String step, BooleanSupplier goal, String actor, Consumer<Person> act) {
        achieve(step, STEP, goal, actor, act);
    }

    private void achieve(String step, Duration patience, BooleanSupplier goal, String actor, Consumer<Person> act) {
        var bound = Instant.now().plus(patience);
        while (!goal.getAsBoolean()) {
            if (Instant.now().isAfter(bound)) {
                throw new Abandoned(name + ": " + step, true);
            }
            setting.hands().tries(actor, act);
            for (var look = 0; look < LOOKS_PER_TRY && !goal.getAsBoolean(); look++) {
                pause(step);
            }
        }
    }

    private void pause(String step) {
        try {
            if (setting.end().await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Abandoned(name + ": " + step, false);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Abandoned(name + ": " + step, false);
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of, int many) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, many);
    }
}
