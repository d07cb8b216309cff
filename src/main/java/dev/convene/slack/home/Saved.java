package dev.convene.slack.home;

import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.HomeRefresh;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Message;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What follows once settings were saved: a word of it with the next step, and homes that show other buttons now. */
@Component
class Saved {

    private final ReadHats hats;
    private final ReadSetUp setUp;
    private final MemberNames names;
    private final HomeRefresh homes;

    Saved(ReadHats hats, ReadSetUp setUp, MemberNames names, HomeRefresh homes) {
        this.hats = hats;
        this.setUp = setUp;
        this.names = names;
        this.homes = homes;
    }

    Answer tell(Submission submission, SettingsForm form) {
        var concerned = new LinkedHashSet<>(form.recruiters());
        concerned.addAll(form.admins());
        concerned.add(submission.reader().id());
        homes.of("settings", () -> concerned);
        submission.after(() -> submission.tell(message(submission)));
        return Answer.close();
    }

    private Message message(Submission submission) {
        var text = submission.text();
        var message =
                Message.saying(text.of("slack.home.settings.saved")).section(text.of("slack.home.settings.saved"));
        var steps = setUp.now();
        if (!steps.isComplete()) {
            new MenuBlocks(text)
                    .firstSteps(message, steps, hats.of(submission.reader().id()));
        }
        return message.build();
    }

    Words whoCan(Collection<MemberId> admins, Text.In text) {
        return admins.isEmpty()
                ? text.of("slack.home.settings.only-admins.nobody")
                : text.of("slack.home.settings.only-admins", names.of(admins, text));
    }

    /** At the fields in which they stand. */
    Map<BlockId, Words> noGuests(SettingsForm form, Set<MemberId> guests, Text.In text) {
        var sentence = text.of("slack.home.settings.no-guests", names.of(guests, text));
        var at = new HashMap<BlockId, Words>();
        if (!Collections.disjoint(form.admins(), guests)) {
            at.put(SettingsView.ADMINS, sentence);
        }
        if (!Collections.disjoint(form.recruiters(), guests)) {
            at.put(SettingsView.RECRUITERS, sentence);
        }
        return at;
    }
}
