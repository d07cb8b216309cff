package dev.convene.slack;

/**
 * The acts that several screens offer a button for. Each is claimed by one screen; its button's value says about what,
 * as ids separated by colons.
 */
public final class Acts {

    /** The candidate's sheet. Value: candidacy. */
    public static final ActionId OPEN_CANDIDACY = new ActionId("open-candidacy");

    /** Value: candidacy, stage. */
    public static final ActionId SCHEDULE = new ActionId("schedule");

    /** Value: interview. */
    public static final ActionId MOVE_INTERVIEW = new ActionId("move-interview");

    /** Value: interview. */
    public static final ActionId CANCEL_INTERVIEW = new ActionId("cancel-interview");

    /** Value: interview, member. */
    public static final ActionId REPLACE_PANELIST = new ActionId("replace-panelist");

    /** The kit. Value: interview. */
    public static final ActionId PREPARE = new ActionId("prepare");

    /** Value: interview. */
    public static final ActionId ACCEPT_INVITATION = new ActionId("accept-invitation");

    /** Value: interview. */
    public static final ActionId DECLINE_INVITATION = new ActionId("decline-invitation");

    /** The scorecard. Value: interview. */
    public static final ActionId WRITE_CARD = new ActionId("write-card");

    /** Value: interview. */
    public static final ActionId SEE_CARDS = new ActionId("see-cards");

    /** Value: interview. */
    public static final ActionId CLOSE_ROUND = new ActionId("close-round");

    /** Value: candidacy, stage, attempt. */
    public static final ActionId DECIDE = new ActionId("decide");

    /** Value: candidacy. */
    public static final ActionId NAME_DECIDER = new ActionId("name-decider");

    /** Value: candidacy. */
    public static final ActionId RESUME = new ActionId("resume-candidacy");

    /** Value: candidacy. */
    public static final ActionId WITHDRAW = new ActionId("withdraw-candidacy");

    /** Value: candidacy, step. */
    public static final ActionId COMPLETE_OFFER_STEP = new ActionId("complete-offer-step");

    /** Value: candidacy. */
    public static final ActionId CHOOSE_TEAM = new ActionId("choose-team");

    /** Value: candidacy, kind of letter. */
    public static final ActionId WRITE_LETTER = new ActionId("write-letter");

    /** Value: interview. */
    public static final ActionId WROTE_MYSELF = new ActionId("wrote-myself");

    /** Value: opening, or {@code any}. */
    public static final ActionId ADD_CANDIDATE = new ActionId("add-candidate");

    /** Value: {@code any}. */
    public static final ActionId CREATE_OPENING = new ActionId("create-opening");

    /** Value: {@code any}. */
    public static final ActionId OPEN_PIPELINE = new ActionId("open-pipeline");

    /** Value: {@code any}. */
    public static final ActionId OPEN_MINE = new ActionId("open-mine");

    /** What its reader has just done about a candidacy. Value: candidacy, number of the act. */
    public static final ActionId UNDO = new ActionId("undo");

    private Acts() {}
}
