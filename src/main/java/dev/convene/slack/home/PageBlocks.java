package dev.convene.slack.home;

import dev.convene.insight.Task;
import dev.convene.slack.Layout;
import dev.convene.slack.Menu;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.function.Predicate;

/** What waits, what is ahead and which pools somebody is in. */
final class PageBlocks {

    private static final int MOST_TASKS = 12;

    private final Page page;
    private final Text.In text;
    private final Subjects subjects;

    PageBlocks(Page page, Text.In text, boolean named) {
        this.page = page;
        this.text = text;
        this.subjects = new Subjects(text, page.reader().zone(), named);
    }

    <L extends Layout<L>> void add(L layout) {
        var tasks = page.mine().tasks();
        if (tasks.isEmpty() && page.mine().ahead().isEmpty()) {
            layout.section(text.of("slack.home.empty"));
        }
        group(layout, "feedback", Task.WriteScorecard.class::isInstance);
        group(layout, "invitations", Task.AnswerInvitation.class::isInstance);
        group(layout, "decisions", Task.DecideStage.class::isInstance);
        group(layout, "recruiting", PageBlocks::isRecruiting);
        new InterviewLines(subjects, page.reader().id(), page.teams())
                .add(layout, page.mine().ahead(), page.now());
        layout.actions(
                Menu.button("away", text.of("slack.home.button.away")),
                Menu.button("hours", text.of("slack.home.button.hours")),
                Menu.button("calendar", text.of("slack.home.button.calendar")));
        layout.context(
                pools(),
                text.of("slack.home.zone", text.dates().zone(page.reader().zone())));
    }

    private <L extends Layout<L>> void group(L layout, String heading, Predicate<Task> belongs) {
        var tasks = page.mine().tasks().stream().filter(belongs).toList();
        if (tasks.isEmpty()) {
            return;
        }
        layout.header(text.of("slack.home.heading." + heading));
        new TaskLines(subjects, false)
                .add(layout, tasks.stream().limit(MOST_TASKS).toList());
        if (tasks.size() > MOST_TASKS) {
            layout.context(text.plural("slack.home.more-tasks", tasks.size() - MOST_TASKS));
        }
    }

    private static boolean isRecruiting(Task task) {
        return switch (task) {
            case Task.ScheduleStage _, Task.FillSeat _, Task.CompleteOfferStep _, Task.NameDecider _ -> true;
            case Task.AnswerInvitation _, Task.WriteScorecard _, Task.DecideStage _ -> false;
        };
    }

    private Words pools() {
        List<Words> names = page.pools().stream()
                .map(pool -> Text.person(pool.many().in(text.locale())))
                .toList();
        return names.isEmpty() ? text.of("slack.home.pools.none") : text.of("slack.home.pools", text.list(names));
    }
}
