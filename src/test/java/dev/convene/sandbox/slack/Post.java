package dev.convene.sandbox.slack;

/** Sends to the bot by the way that the app is set to, and notes how it went. */
final class Post {

    private final World world;
    private final Calls calls;
    private final BotLine http;
    private final BotLine socket;

    Post(World world, Calls calls, BotLine http, BotLine socket) {
        this.world = world;
        this.calls = calls;
        this.http = http;
        this.socket = socket;
    }

    Reply send(Parcel parcel) {
        var since = world.now();
        var reply = (world.workspace.requestUrl == null ? socket : http).carry(parcel);
        calls.answered(parcel.title(), since, reply.error(), parcel.payload(), reply.json());
        return reply;
    }
}
