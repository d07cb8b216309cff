package dev.convene.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings each request to the door it is for. Bolt sees one handler of each kind only: among several it would choose by
 * chance, and a press that nobody claims would be answered with an error.
 */
@Component
public class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private static final int UNAVAILABLE = 503;

    private final Desk desk;
    private final Routes routes;
    private final Readers readers;
    private final SeenEvents seen;
    private final Subcommands subcommands;
    private final Punctual punctual;
    private final SheetPage sheet;

    Dispatch(
            Desk desk,
            Routes routes,
            Readers readers,
            SeenEvents seen,
            Subcommands subcommands,
            Punctual punctual,
            SheetPage sheet) {
        this.desk = desk;
        this.routes = routes;
        this.readers = readers;
        this.seen = seen;
        this.subcommands = subcommands;
        this.punctual = punctual;
        this.sheet = sheet;
    }

    /** Connects all doors with Bolt. */
    public void connect(App app) {
        app.command(ANY, (request, _) -> command(request));
        app.globalShortcut(ANY, (request, _) -> shortcut(request));
        app.blockAction(ANY, (request, _) -> press(request));
        app.viewSubmission(ANY, (request, _) -> submission(request));
        app.viewClosed(ANY, (request, _) -> closed(request));
        app.blockSuggestion(ANY, (request, _) -> search(request));
        routes.eventTypes().forEach(type -> hear(app, type));
    }

    private Response command(SlashCommandRequest request) {
        var payload = request.getPayload();
        var line = new Command.CommandLine(
                payload.getCommand(),
                // over HTTP an empty text is no text at all
                payload.getText() == null ? "" : payload.getText(),
                payload.getTriggerId(),
                payload.getResponseUrl());
        var command = new Command(desk, meet(payload.getUserId()), line);
        return open(command, () -> subcommands.handle(command));
    }

    private Response shortcut(GlobalShortcutRequest request) {
        var payload = request.getPayload();
        var shortcut = new Shortcut(desk, meet(payload.getUser().getId()), payload.getTriggerId());
        return routes.shortcut(payload.getCallbackId())
                .map(door -> open(shortcut, () -> door.accept(shortcut)))
                .orElseGet(() -> nobody("shortcut", payload.getCallbackId()));
    }

    private Response press(BlockActionRequest request) {
        var payload = request.getPayload();
        var id = payload.getActions().getFirst().getActionId();
        var member = payload.getUser().getId();
        var door = routes.press(id).orElse(null);
        if (door == null) {
            return nobody("press", id);
        }
        if (!door.changes()) {
            var press = new Press(desk, meet(member), payload);
            return open(press, () -> door.handler().accept(press));
        }
        return punctual.orElse(
                () -> change(new Press(desk, known(member), payload), door.handler()),
                () -> tooLate(new Press(desk, recall(member), payload)));
    }

    private static Response change(Press press, Consumer<Press> door) {
        press.desk().boundary().attempt(press::text, () -> door.accept(press), press::sorry);
        press.answered();
        return Response.ok();
    }

    private static Response tooLate(Press press) {
        press.sorry(press.text().of(press.desk().boundary().whyLate()));
        press.answered();
        return Response.ok();
    }

    private Response submission(ViewSubmissionRequest request) {
        var payload = request.getPayload();
        var id = payload.getView().getCallbackId();
        var member = payload.getUser().getId();
        var door = routes.submission(id).orElse(null);
        if (door == null) {
            return nobody("submission", id);
        }
        return punctual.orElse(
                () -> submit(new Submission(desk, known(member), payload), door),
                () -> tooLate(new Submission(desk, recall(member), payload)));
    }

    private Response submit(Submission submission, Function<Submission, Answer> door) {
        var answer = submission
                .desk()
                .boundary()
                .guard(
                        submission::text,
                        () -> Answers.orFieldError(submission, door),
                        sorry -> Answers.failed(submission, sorry));
        if (answer instanceof Answer.Close || answer instanceof Answer.Update) {
            submission.meta().sheetBelow().ifPresent(candidacy -> redrawBelow(submission, candidacy));
        }
        submission.answered();
        return Answers.json(answer, submission);
    }

    /** What the sheet said before would invite to do the same thing again. */
    private void redrawBelow(Submission submission, CandidacyId candidacy) {
        submission.redrawBelow(() -> sheet.view(submission.reader(), candidacy, submission.text()));
    }

    private static Response tooLate(Submission submission) {
        return Answers.json(
                Answers.failed(
                        submission,
                        submission.text().of(submission.desk().boundary().whyLate())),
                submission);
    }

    private Response closed(ViewClosedRequest request) {
        var payload = request.getPayload();
        var closing = new Closing(desk, meet(payload.getUser().getId()), payload);
        return routes.closing(payload.getView().getCallbackId())
                .map(door -> open(closing, () -> door.accept(closing)))
                .orElseGet(Response::ok);
    }

    private Response search(BlockSuggestionRequest request) {
        var payload = request.getPayload();
        var search = new Search(desk, known(payload.getUser().getId()), payload);
        var found = routes.search(payload.getActionId())
                .map(door -> punctual.orElse(
                        () -> desk.boundary().guard(search::text, () -> door.apply(search), _ -> Choices.of()),
                        Choices::of))
                .orElse(Choices.of());
        return Answers.json(found);
    }

    private <E extends Event> void hear(App app, Class<E> type) {
        app.event(type, (payload, context) -> {
            if (desk.boundary().isShut()) {
                // Slack tells it again, and by then it can be noted
                return Response.error(UNAVAILABLE);
            }
            Thread.startVirtualThread(Reference.along(() -> heard(payload, type)));
            return context.ack();
        });
    }

    private <E extends Event> void heard(EventsApiPayload<E> payload, Class<E> type) {
        desk.boundary()
                .attempt(
                        () -> desk.text().in(java.util.Locale.ENGLISH),
                        () -> {
                            if (seen.isNew(payload.getEventId())) {
                                routes.tell(type, payload.getEvent());
                            }
                        },
                        sentence -> LOG.warn("An event of type {} went unheard: {}", type.getSimpleName(), sentence));
    }

    private static Response open(Visit visit, Runnable work) {
        visit.after(work);
        visit.answered();
        return Response.ok();
    }

    /** Not an error for Slack: a link's button, or a message of an earlier version. */
    private static Response nobody(String what, @Nullable String id) {
        LOG.info("Nobody claims the {} {}", what, id);
        return Response.ok();
    }

    private Supplier<Reader> meet(String member) {
        return () -> readers.meet(new MemberId(member));
    }

    private Supplier<Reader> recall(String member) {
        return () -> readers.recall(new MemberId(member));
    }

    private Supplier<Reader> known(String member) {
        return () -> readers.known(new MemberId(member));
    }
}
