package dev.convene.slack;

import com.slack.api.model.view.View;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.shared.MemberId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.transaction.support.TransactionTemplate;

/** A screen with a door of every kind, a notice and a room, to see the frame at work. No bean but where a test says so. */
class TrialScreen implements Screen, Notice, RoomPlan {

    static final UUID SUBJECT = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    private static final ViewId FORM = new ViewId("trial-form");
    private static final ActionId AGAIN = new ActionId("trial-again");
    private static final ActionId BREAK = new ActionId("trial-break");
    private static final ActionId SLOW = new ActionId("trial-slow");
    private static final ActionId NOTE = new ActionId("trial-note");
    private static final BlockId NAME = new BlockId("trial-name");
    private static final BlockId FRIEND = new BlockId("trial-friend");

    private final Deliveries deliveries;
    private final TransactionTemplate transaction;
    final AtomicReference<String> wording = new AtomicReference<>("1");
    final AtomicReference<Set<MemberId>> seated = new AtomicReference<>(Set.of());
    final AtomicInteger inside = new AtomicInteger();
    volatile boolean archived;
    volatile CountDownLatch gate = new CountDownLatch(0);

    TrialScreen(Deliveries deliveries, TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("trial", "essai", command -> command.open(() -> form(command.text())))
                .command("trial-button", "essai-bouton", this::button)
                .command(
                        "trial-broken",
                        "essai-casse",
                        command -> command.open(() -> {
                            throw new IllegalStateException("on purpose");
                        }))
                .submission(FORM, this::sent)
                .options(FRIEND.action(), search -> Choices.of(new Choice("f1", Text.person(search.typed()))))
                .opens(AGAIN, press -> press.open(() -> form(press.text())))
                .changes(SLOW, _ -> passTheGate())
                .changes(NOTE, press -> wish(new Audience.Member(press.reader().id())))
                .changes(BREAK, press -> {
                    throw new Refusal("slack.trial.taken");
                });
    }

    private void button(Command command) {
        var text = command.text();
        command.tell(Message.saying(text.of("slack.trial.title"))
                .section(text.of("slack.trial.title"))
                .actions(
                        Button.of(AGAIN, text.of("slack.trial.again")),
                        Button.of(BREAK, text.of("slack.trial.send")),
                        Button.of(SLOW, text.of("slack.trial.again")))
                .build());
    }

    private static View form(Text.In text) {
        return Modal.of(FORM, text.of("slack.trial.title"))
                .submit(text.of("slack.trial.send"))
                .input(TextInput.line(NAME, text.of("slack.trial.name")))
                .input(ChoiceInput.search(FRIEND, text.of("slack.trial.name")).optional())
                .build();
    }

    private Answer sent(Submission submission) {
        var name = submission.form().requireText(NAME);
        if (name.equals("taken")) {
            return Answer.error(NAME, submission.text().of("slack.trial.taken"));
        }
        if (name.equals("broken")) {
            throw new IllegalStateException("on purpose");
        }
        wish(new Audience.Member(submission.reader().id()));
        submission.tell(Message.of(submission.text().of("slack.trial.hello", name)));
        return Answer.close();
    }

    private void passTheGate() {
        inside.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void wish(Audience audience) {
        transaction.executeWithoutResult(
                _ -> deliveries.want(new Wish(Kind.NOTICE, "trial:" + SUBJECT, audience, SUBJECT)));
    }

    void wishRoom() {
        transaction.executeWithoutResult(_ ->
                deliveries.want(new Wish(Kind.ROOM, "trial:" + SUBJECT, new Audience.Logistics(SUBJECT), SUBJECT)));
    }

    @Override
    public String kind() {
        return "trial";
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return Optional.of(Message.of(telling.text().of("slack.trial.note", wording.get())));
    }

    @Override
    public boolean isPinned() {
        return true;
    }

    @Override
    public Optional<Room> plan(String key, UUID subject, Audience audience) {
        return Optional.of(new Room("interview-trial-001", seated.get(), archived));
    }
}
