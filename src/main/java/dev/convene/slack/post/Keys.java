package dev.convene.slack.post;

/** How the key of a dispatch is read. */
final class Keys {

    private Keys() {}

    static String kind(String key) {
        var colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
