package dev.convene.slack;

import java.util.Set;

/** The frame's own views. */
class FrameSamples implements Samples {

    private static final Set<String> ALL = Set.of(
            "candidate",
            "schedule",
            "move",
            "cancel",
            "feedback",
            "pipeline",
            "me",
            "opening",
            "pool",
            "process",
            "settings",
            "help");

    @Override
    public void show(Shelf shelf) {
        shelf.message("help-least", text -> HelpView.render(new HelpView.Model("/interview", Set.of("help")), text));
        shelf.message("help-most", text -> HelpView.render(new HelpView.Model("/entretien", ALL), text));
        shelf.message("erased", text -> Message.of(text.of("slack.frame.erased")));
        shelf.modal("notice", text -> Modals.notice(text, text.of("slack.frame.trouble.unknown", "AB12CD")));
        shelf.modal("loading", Modals::loading);
    }
}
