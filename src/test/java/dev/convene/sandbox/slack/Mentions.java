package dev.convene.sandbox.slack;

import java.util.regex.Pattern;

/** What Slack makes of a command's text for an app that asks for escaping. */
final class Mentions {

    private static final Pattern NAME = Pattern.compile("(?<![\\w@#])([@#])([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])");

    private Mentions() {}

    static String escaped(World world, String typed) {
        var plain = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return NAME.matcher(plain).replaceAll(match -> {
            var found = match.group(1).equals("@") ? member(world, match.group(2)) : channel(world, match.group(2));
            return java.util.regex.Matcher.quoteReplacement(found.isEmpty() ? match.group() : found);
        });
    }

    private static String member(World world, String name) {
        return world.members().stream()
                .filter(member -> member.name().equals(name))
                .map(member -> "<@" + member.id() + ">")
                .findFirst()
                .orElse("");
    }

    private static String channel(World world, String name) {
        var channel = world.named(name);
        return channel == null ? "" : "<#" + channel.id + ">";
    }
}
