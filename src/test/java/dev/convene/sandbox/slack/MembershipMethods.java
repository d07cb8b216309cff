package dev.convene.sandbox.slack;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** conversations.*: who is in a channel. */
final class MembershipMethods implements Family {

    private static final int MOST_INVITED = 100;
    private static final String[] INVITE = {
        "groups:write", "groups:write.invites", "channels:manage", "channels:write.invites"
    };
    private static final String[] WRITE = {"groups:write", "channels:manage", "channels:write"};

    private final World world;
    private final Rooms rooms;
    private final Comings comings;

    MembershipMethods(World world, Rooms rooms, Comings comings) {
        this.world = world;
        this.rooms = rooms;
        this.comings = comings;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("conversations.invite", Method.TIER_3, this::invite, INVITE),
                Method.of("conversations.kick", Method.TIER_3, this::kick, WRITE),
                Method.of("conversations.leave", Method.TIER_3, this::leave, WRITE),
                Method.of("conversations.join", Method.TIER_3, this::join, "channels:join"));
    }

    private ObjectNode invite(Ask ask) {
        var channel = rooms.noIm(rooms.open(ask.required("channel")));
        var users = ask.listed("users");
        if (users.isEmpty()) throw Refusal.of("no_user");
        if (users.size() > MOST_INVITED) throw Refusal.because("invalid_arguments", "no more than 100 users");
        var errors = new ArrayList<ObjectNode>();
        var welcome = new ArrayList<String>();
        for (var user : users) {
            var error = refusal(channel, user);
            if (error.isEmpty()) welcome.add(user);
            else errors.add(Json.of("user", user, "ok", false, "error", error));
        }
        return invite(channel, welcome, errors, ask.flag("force"));
    }

    /** Without {@code force} Slack lets in all or nobody. */
    private ObjectNode invite(Conversation channel, List<String> welcome, List<ObjectNode> errors, boolean force) {
        if (!errors.isEmpty() && (!force || welcome.isEmpty())) {
            throw Refusal.with(Json.text(errors.getFirst(), "error"), Json.of("errors", errors));
        }
        welcome.forEach(user -> comings.joins(channel, user));
        return told(channel);
    }

    private String refusal(Conversation channel, String user) {
        var member = world.member(user);
        if (user.equals(world.workspace.botUserId)) return "cant_invite_self";
        if (member == null) return "user_not_found";
        if (member.deleted()) return "cant_invite";
        if (channel.members.contains(user)) return "already_in_channel";
        return member.singleChannel() && isInAChannel(user) ? "ura_max_channels" : "";
    }

    private boolean isInAChannel(String user) {
        return world.conversations().stream().anyMatch(one -> !one.im() && one.members.contains(user));
    }

    private ObjectNode kick(Ask ask) {
        var channel = rooms.noIm(rooms.joined(ask.required("channel")));
        rooms.allowed(ask, channel, "write");
        var member = rooms.member(ask.required("user"));
        if (member.id().equals(world.workspace.botUserId)) throw Refusal.of("cant_kick_self");
        if (!channel.members.contains(member.id())) throw Refusal.of("not_in_channel");
        comings.leaves(channel, member.id());
        return Json.of("errors", Json.object());
    }

    private ObjectNode leave(Ask ask) {
        var channel = rooms.noIm(rooms.known(ask.required("channel")));
        if (channel.archived) throw Refusal.of("is_archived");
        if (!rooms.in(channel)) return Json.of("not_in_channel", true);
        if (channel.members.size() == 1) throw Refusal.of("last_member");
        comings.leaves(channel, world.workspace.botUserId);
        return Json.object();
    }

    private ObjectNode join(Ask ask) {
        var channel = rooms.noIm(rooms.known(ask.required("channel")));
        if (channel.archived) throw Refusal.of("is_archived");
        comings.joins(channel, world.workspace.botUserId);
        return told(channel);
    }

    private ObjectNode told(Conversation channel) {
        return Json.of("channel", rooms.told(channel));
    }
}
