package dev.convene.sandbox.slack;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** users.*: who is in the workspace. */
final class UserMethods implements Family {

    private final World world;
    private final Rooms rooms;

    UserMethods(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("users.info", Method.TIER_4, this::info, "users:read"),
                Method.of("users.list", Method.TIER_2, this::list, "users:read"),
                Method.of("users.lookupByEmail", Method.TIER_3, this::byEmail, "users:read.email"));
    }

    private ObjectNode info(Ask ask) {
        return Json.of("user", told(rooms.member(ask.required("user")), ask));
    }

    private ObjectNode list(Ask ask) {
        var page = Page.of(ask, List.copyOf(world.members()), 1000, 1000);
        var members = page.items().stream().map(member -> told(member, ask)).toList();
        return page.tell(Json.of("members", members, "cache_ts", world.now().getEpochSecond()));
    }

    private ObjectNode byEmail(Ask ask) {
        var email = ask.required("email");
        var found = world.members().stream()
                .filter(member -> !member.deleted() && member.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseThrow(() -> Refusal.of("users_not_found"));
        return Json.of("user", told(found, ask));
    }

    private ObjectNode told(Member member, Ask ask) {
        return told(member, ask.flag("include_locale"), ask.scopes().contains("users:read.email"));
    }

    ObjectNode told(Member member, boolean withLocale, boolean withEmail) {
        var told = Json.of("id", member.id(), "team_id", world.workspace.teamId, "name", member.name());
        told.put("deleted", member.deleted()).put("is_bot", member.bot()).put("is_app_user", false);
        told.put("updated", world.now().getEpochSecond());
        told.set("profile", profile(member, withEmail));
        if (member.deleted()) return told;
        told.put("real_name", member.realName()).put("is_admin", false).put("is_owner", false);
        told.put("is_restricted", member.guest()).put("is_ultra_restricted", member.singleChannel());
        zone(member, told);
        return withLocale ? told.put("locale", member.locale()) : told;
    }

    private ObjectNode profile(Member member, boolean withEmail) {
        var profile = Json.of("real_name", member.realName(), "display_name", member.name(), "title", member.title());
        profile.put("real_name_normalized", member.realName()).put("display_name_normalized", member.name());
        profile.put("team", world.workspace.teamId).put("status_text", "").put("status_emoji", "");
        if (withEmail && !member.bot()) profile.put("email", member.email());
        if (member.bot()) profile.put("api_app_id", world.workspace.appId).put("bot_id", world.workspace.botId);
        return profile;
    }

    private void zone(Member member, ObjectNode told) {
        told.put("tz", member.tz());
        try {
            var zone = ZoneId.of(member.tz());
            told.put("tz_offset", zone.getRules().getOffset(world.now()).getTotalSeconds());
            told.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        } catch (DateTimeException unknown) {
            told.put("tz_offset", 0).put("tz_label", member.tz());
        }
    }
}
