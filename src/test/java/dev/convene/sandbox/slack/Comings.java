package dev.convene.sandbox.slack;

/** Members who come into a channel and go, with the line that Slack writes and the event it sends. */
final class Comings {

    private final World world;
    private final Posting posting;
    private final Events events;

    Comings(World world, Posting posting, Events events) {
        this.world = world;
        this.posting = posting;
        this.events = events;
    }

    void joins(Conversation channel, String member) {
        if (!channel.members.add(member)) return;
        posting.system(channel, member, "channel_join", "<@" + member + "> has joined the channel");
        announce(channel);
        if (channel.members.contains(world.workspace.botUserId)) tell("member_joined_channel", channel, member);
    }

    void leaves(Conversation channel, String member) {
        if (!channel.members.remove(member)) return;
        posting.system(channel, member, "channel_leave", "<@" + member + "> has left the channel");
        announce(channel);
        if (channel.members.contains(world.workspace.botUserId)) tell("member_left_channel", channel, member);
    }

    private void announce(Conversation channel) {
        world.changed(new Change(Change.CONVERSATIONS, channel.id));
    }

    private void tell(String type, Conversation channel, String member) {
        var letter = channel.kind == Conversation.Kind.GROUP ? "G" : "C";
        events.happened(Json.of(
                "type",
                type,
                "user",
                member,
                "channel",
                channel.id,
                "channel_type",
                letter,
                "team",
                world.workspace.teamId));
    }
}
