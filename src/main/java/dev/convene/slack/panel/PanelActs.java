package dev.convene.slack.panel;

import dev.convene.slack.ActionId;

/** What can be pressed in the list of pools and teams. */
final class PanelActs {

    /** Value: pool. */
    static final ActionId FILL_POOL = new ActionId("fill-pool");

    /** Value: team, known or wanted by a recipe. */
    static final ActionId CHANGE_TEAM = new ActionId("change-team");

    static final ActionId ADD_TEAM = new ActionId("add-team");

    private PanelActs() {}
}
