package dev.convene.slack.feedback;

import dev.convene.slack.BlockId;

/** The fields of a card. */
final class CardFields {

    static final BlockId RECOMMENDATION = new BlockId("recommendation");
    static final BlockId SUMMARY = new BlockId("summary");
    /** One for each criterion, told apart by its key. */
    static final BlockId CRITERION = new BlockId("criterion");
    /** One for each question, told apart by its key. */
    static final BlockId QUESTION = new BlockId("question");
    /** Why, for each question. */
    static final BlockId WHY = new BlockId("why");

    static final BlockId NOTES = new BlockId("notes");

    static final String NOT_OBSERVED = "none";

    static final int SUMMARY_LENGTH = 500;
    static final int WHY_LENGTH = 300;
    static final int NOTES_LENGTH = 2900;

    private CardFields() {}
}
