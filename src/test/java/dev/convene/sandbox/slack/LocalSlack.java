package dev.convene.sandbox.slack;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A workspace that runs in this process, with the Web API, the way to the bot, and people. */
public final class LocalSlack implements AutoCloseable {

    private final Core core;
    private final LocalServer server;
    private final Streams streams;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final int port;

    private LocalSlack(int port, Workspace workspace) throws IOException {
        server = new LocalServer(port);
        core = new Core(new World(workspace, Clock.systemUTC()), this::address);
        streams = new Streams(core.world);
        server.serve("/api/*", new ApiServlet(core.world, core.api, core.rates, core.faults, core.calls, closing));
        server.serve("/hooks/*", new HookServlet(core.world, core.urls, core.calls));
        server.serve("/upload/*", new UploadServlet(core.files));
        server.serve("/sandbox/api/*", new ClientServlet(ClientApi.routes(core), streams));
        this.port = server.start();
        SocketEndpoint.register(server.context().getServletContext(), core.socket);
    }

    /** Listens on the loopback address only; port 0 takes any that is free. */
    public static LocalSlack start(int port, Workspace workspace) {
        try {
            return new LocalSlack(port, workspace);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return port;
    }

    /** Where the workspace is, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What a bot takes for Slack's own address of the Web API, with a slash at the end. */
    public String apiUrl() {
        return address() + "/api/";
    }

    public Workspace workspace() {
        return core.world.workspace;
    }

    /** The person's hands and eyes; fails when nobody has this member id. */
    public Person as(String memberId) {
        return new Person(core, core.member(memberId));
    }

    public Faults faults() {
        return core.faults;
    }

    public Rates rates() {
        return core.rates;
    }

    public Calls calls() {
        return core.calls;
    }

    public Settings settings() {
        return core.settings;
    }

    /** From now on requests go to this address; null goes back to Socket Mode. */
    public void requestUrl(@Nullable URI address) {
        core.world.workspace.requestUrl = address;
    }

    /** Adds a member, or changes the one with the same id, and tells the bot if it wants to hear of it. */
    public void change(Member member) {
        var known = core.world.member(member.id()) != null;
        core.world.put(member);
        var type = known ? "user_change" : "team_join";
        core.events.happened(Json.of("type", type, "user", core.users.told(member, true, true)));
    }

    /** A member comes into a channel without the bot's doing. */
    public void joins(String channel, String memberId) {
        synchronized (core.world) {
            core.comings.joins(core.channel(channel), memberId);
        }
    }

    /** A member leaves a channel without the bot's doing. */
    public void leaves(String channel, String memberId) {
        synchronized (core.world) {
            core.comings.leaves(core.channel(channel), memberId);
        }
    }

    /** Tells the bot of any event, if the app has subscribed to its {@code type}. */
    public void event(ObjectNode event) {
        core.events.happened(event);
    }

    /** Somebody takes the app out of the workspace: its tokens are worth nothing any more, and it is told so. */
    public void uninstall() {
        core.world.revoked = true;
        var bots = Json.of("oauth", List.of(), "bot", List.of(core.world.workspace.botUserId));
        core.events.happened(Json.of("type", "tokens_revoked", "tokens", bots));
        core.events.happened(Json.of("type", "app_uninstalled"));
    }

    /** Ends Socket Mode's connections as Slack does: {@code warning}, {@code refresh_requested} or {@code link_disabled}. */
    public void disconnect(String reason) {
        core.socket.disconnect(reason);
    }

    /** Cuts Socket Mode's connections without a word. */
    public void cut() {
        core.socket.cut();
    }

    public int connections() {
        return core.socket.connections();
    }

    /** Waits until the bot has at least this many connections; fails after the bound. */
    public void awaitConnections(int count, Duration bound) {
        var there = core.world.await(bound, () -> connections() >= count ? Boolean.TRUE : null);
        if (there == null) throw new AssertionError("Still " + connections() + " connections, not " + count);
    }

    /** Serves a further path, such as {@code /sandbox} or {@code /sandbox/assets/*}; the longest path wins. */
    public void serve(String path, Servlet servlet) {
        server.serve(path, servlet);
    }

    /** Tells every client on screen to look again at {@code what}, such as {@code clock}. */
    public void announce(String what) {
        core.world.changed(Change.of(what));
    }

    /** The ids of the members there are, without the bot. */
    public List<String> members() {
        return core.world.members().stream()
                .filter(member -> !member.bot())
                .map(Member::id)
                .toList();
    }

    /** The names of the channels there are, archived ones too. */
    public List<String> channels() {
        return core.world.conversations().stream()
                .filter(one -> !one.im())
                .map(one -> one.name)
                .toList();
    }

    /** Slack's id of the channel of that name. */
    public String channelId(String name) {
        return core.world.conversations().stream()
                .filter(one -> !one.im() && one.name.equals(name))
                .map(one -> one.id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No channel " + name + " among " + channels()));
    }

    World world() {
        return core.world;
    }

    @Override
    public void close() {
        if (closing.getCount() == 0) return;
        closing.countDown();
        streams.close();
        core.close();
        server.close();
    }
}
