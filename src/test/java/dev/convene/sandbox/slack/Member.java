package dev.convene.sandbox.slack;

import tools.jackson.databind.node.ObjectNode;

/**
 * A member of the workspace.
 *
 * @param name the handle, unique in the workspace
 * @param tz an IANA zone name
 * @param locale as Slack writes it, such as {@code fr-FR}
 * @param guest a guest sees only the channels they were put into
 * @param singleChannel a guest who can be in one channel and no more
 */
public record Member(
        String id,
        String name,
        String realName,
        String email,
        String tz,
        String locale,
        String title,
        boolean guest,
        boolean singleChannel,
        boolean bot,
        boolean deleted) {

    /** A member in Paris who reads English; the other doors change that. */
    public static Member of(String id, String name) {
        return new Member(
                id, name, name, name + "@example.com", "Europe/Paris", "en-US", "", false, false, false, false);
    }

    public Member called(String realName) {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, deleted);
    }

    public Member mail(String email) {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, deleted);
    }

    public Member livesIn(String tz) {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, deleted);
    }

    public Member reads(String locale) {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, deleted);
    }

    public Member titled(String title) {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, deleted);
    }

    public Member asGuest() {
        return new Member(id, name, realName, email, tz, locale, title, true, singleChannel, bot, deleted);
    }

    public Member asGuestOfOneChannel() {
        return new Member(id, name, realName, email, tz, locale, title, true, true, bot, deleted);
    }

    public Member gone() {
        return new Member(id, name, realName, email, tz, locale, title, guest, singleChannel, bot, true);
    }

    static Member bot(String userId, String name) {
        return new Member(userId, name, name, "", "Etc/UTC", "en-US", "", false, false, true, false);
    }

    /** As in payloads: who did it. */
    ObjectNode brief(String teamId) {
        return Json.of("id", id, "username", name, "name", name, "team_id", teamId);
    }
}
