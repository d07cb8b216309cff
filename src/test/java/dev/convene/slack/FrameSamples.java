package dev.convene.slack;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The frame's own views. */
class FrameSamples implements Samples {

    private static final Set<String> ALL = Set.of(
            "candidate",
            "schedule",
            "move",
            "cancel",
            "feedback",
            "show",
            "decide",
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
        shelf.message("which-none", text -> WhichView.orElse(List.of(), text));
        shelf.message("which-least", text -> WhichView.render(which(2, "B", "S", text), text));
        shelf.message(
                "which-most",
                text -> WhichView.render(which(8, "<!channel> & *שלום* 😀 ".repeat(8), "S".repeat(60), text), text));
        shelf.message("which-too-many", text -> WhichView.orElse(which(9, "B", "S", text), text));
        shelf.message("erased", text -> Message.of(text.of("slack.frame.erased")));
        shelf.modal("notice", text -> Modals.notice(text, text.of("slack.frame.trouble.unknown", "AB12CD")));
        shelf.modal("loading", Modals::loading);
    }

    private static List<WhichView.One> which(int count, String opening, String stage, Text.In text) {
        var label = text.of("slack.frame.which.candidacy", Text.person(opening, 30), Text.person(stage, 24), "12345");
        return Collections.nCopies(count, new WhichView.One(Acts.OPEN_CANDIDACY, "any", label));
    }
}
