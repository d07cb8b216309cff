package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.ActionId;
import dev.convene.slack.Command;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.ShortcutId;
import dev.convene.slack.Talk;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /interview feedback}, and the button of an overdue reminder: the card that is owed, or the choice among several. */
@Component
class OwedCardsScreen implements Screen {

    static final ShortcutId SHORTCUT = new ShortcutId("feedback");

    static final ActionId SHOW = new ActionId("owed-cards");

    /** The button's value: it is about no candidacy of its own. */
    static final String ALL = "any";

    private final OwedCards owedCards;
    private final CardPages pages;

    OwedCardsScreen(OwedCards owedCards, CardPages pages) {
        this.owedCards = owedCards;
        this.pages = pages;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("feedback", List.of("avis", "grille"), this::typed);
        routes.opens(SHOW, press -> show(press, ""));
        routes.shortcut(SHORTCUT, shortcut -> show(shortcut, ""));
    }

    private void typed(Command command) {
        show(command, command.argument());
    }

    private void show(Talk talk, String wanted) {
        var owed = matching(owedCards.of(talk.reader().id()), wanted);
        if (owed.isEmpty()) {
            talk.tell(nothing(talk));
        } else if (owed.size() == 1) {
            talk.open(
                    () -> pages.open(talk.reader(), owed.getFirst().interview().id(), talk.text()));
        } else {
            talk.open(() -> OwedCardsView.render(
                    new OwedCardsView.Model(owed, talk.reader().zone()), talk.text()));
        }
    }

    /** Those of the candidate named; all, where nobody is named so. */
    private static List<InterviewFile> matching(List<InterviewFile> owed, String wanted) {
        var name = wanted.toLowerCase(Locale.ROOT);
        var named = owed.stream()
                .filter(file -> file.candidacy()
                        .candidate()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .contains(name))
                .toList();
        return named.isEmpty() ? owed : named;
    }

    private Words nothing(Talk talk) {
        var text = talk.text();
        return owedCards
                .last(talk.reader().id())
                .map(file -> text.of(
                        "slack.feedback.owed.nothing-last",
                        Heading.of(file).discreet(text),
                        text.dates()
                                .day(
                                        file.interview().slot().startsAt(),
                                        talk.reader().zone())))
                .orElseGet(() -> text.of("slack.feedback.owed.nothing"));
    }
}
