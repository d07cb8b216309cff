package dev.convene.sandbox.slack;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** Events API: tells the bot what happened, and tells it again when it does not acknowledge. */
final class Events implements AutoCloseable {

    private final World world;
    private final Settings settings;
    private final Post post;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(
            4, Thread.ofVirtual().name("slack-events-", 0).factory());

    Events(World world, Settings settings, Post post) {
        this.world = world;
        this.settings = settings;
        this.post = post;
    }

    /** Sends the event in its own time, if the app has subscribed to it. */
    void happened(ObjectNode event) {
        var type = Json.text(event, "type");
        if (!world.workspace.events.contains(type)) return;
        event.put("event_ts", world.nextTs());
        var parcel = Parcel.of(Parcel.Kind.EVENT, "event " + type, callback(event), false);
        deliver(parcel, Duration.ZERO);
    }

    private void deliver(Parcel parcel, Duration delay) {
        if (later.isShutdown()) return;
        later.schedule(() -> attempt(parcel), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Parcel parcel) {
        var reply = post.send(parcel);
        var retries = settings.retries();
        if (reply.ok() || parcel.retry() >= retries.size()) return;
        var reason = Reply.TIMEOUT.equals(reply.error()) ? "http_timeout" : "http_error";
        deliver(parcel.again(parcel.retry() + 1, reason), retries.get(parcel.retry()));
    }

    private ObjectNode callback(ObjectNode event) {
        var workspace = world.workspace;
        var callback = Json.of("token", workspace.verificationToken, "team_id", workspace.teamId);
        callback.put("api_app_id", workspace.appId).set("event", event);
        callback.put("type", "event_callback").put("event_id", world.newId("Ev"));
        callback.put("event_time", world.now().getEpochSecond()).put("is_ext_shared_channel", false);
        var authorization = Json.of("team_id", workspace.teamId, "user_id", workspace.botUserId, "is_bot", true);
        callback.set("authorizations", Json.array().add(authorization.put("is_enterprise_install", false)));
        return callback;
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
