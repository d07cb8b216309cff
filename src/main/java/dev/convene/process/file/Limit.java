package dev.convene.process.file;

/** What fits on Slack's screens later; a longer text would be refused when a modal is opened, which is too late. */
final class Limit {

    static final int FILE = 200_000;
    static final int NESTING = 12;
    static final int NAME = 60;
    static final int CRITERION_NAME = 150;
    static final int TEXT = 2000;
    static final int FIELDS = 40;
    static final int STAGES = 12;
    static final int POOLS = 40;
    static final int RULES = 10;
    static final int NAMES_IN_RULE = 10;
    static final int PEOPLE = 20;
    static final int KIT_ENTRIES = 20;
    static final int STEPS = 10;
    static final int HOURS = 12;

    private Limit() {}
}
