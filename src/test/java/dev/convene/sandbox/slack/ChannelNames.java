package dev.convene.sandbox.slack;

import java.util.regex.Pattern;

/** What a channel may be called. */
final class ChannelNames {

    private static final int MOST = 80;
    /** Lower-case letters of any script pass; of the signs only these two do. */
    private static final Pattern ALLOWED = Pattern.compile("[\\p{Ll}\\p{Lo}\\d_-]+");

    private static final Pattern SIGNS_ONLY = Pattern.compile("[_-]+");

    private ChannelNames() {}

    static String free(World world, String name) {
        if (name.isEmpty()) throw Refusal.of("invalid_name_required");
        if (name.codePointCount(0, name.length()) > MOST) throw Refusal.of("invalid_name_maxlength");
        if (!ALLOWED.matcher(name).matches()) throw Refusal.of("invalid_name_specials");
        if (SIGNS_ONLY.matcher(name).matches()) throw Refusal.of("invalid_name_punctuation");
        if (world.named(name) != null) throw Refusal.of("name_taken");
        return name;
    }
}
