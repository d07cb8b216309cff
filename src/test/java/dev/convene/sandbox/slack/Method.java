package dev.convene.sandbox.slack;

import tools.jackson.databind.node.ObjectNode;

/**
 * A Web API method.
 *
 * @param perMinute how many calls a minute its rate tier allows
 * @param scopes any one of them will do; none are needed when there are none
 */
record Method(String name, int perMinute, String[] scopes, Answer answer) {

    static final int SPECIAL = 300;
    static final int TIER_2 = 20;
    static final int TIER_3 = 50;
    static final int TIER_4 = 100;

    /** What a method does; the answer's {@code ok} is added by who calls it. */
    @FunctionalInterface
    interface Answer {
        ObjectNode to(Ask ask);
    }

    static Method of(String name, int perMinute, Answer answer, String... scopes) {
        return new Method(name, perMinute, scopes, answer);
    }
}
