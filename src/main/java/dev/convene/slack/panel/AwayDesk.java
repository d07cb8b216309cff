package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.access.Roles;
import dev.convene.panel.Absences;
import dev.convene.panel.Leave;
import dev.convene.shared.MemberId;
import dev.convene.slack.Command;
import dev.convene.slack.Reader;
import dev.convene.slack.Talk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands what was typed about an absence, and asks for the rest. */
@Component
class AwayDesk {

    private static final Pattern MENTION = Pattern.compile("<@(\\w+)(?:\\|[^>]*)?>");

    private final Absences absences;
    private final Roles roles;
    private final Members members;
    private final Clock clock;

    AwayDesk(Absences absences, Roles roles, Members members, Clock clock) {
        this.absences = absences;
        this.roles = roles;
        this.members = members;
        this.clock = clock;
    }

    /** What was typed: a colleague as Slack writes them, days, both in either order, or nothing. */
    Typed typed(Command command) {
        var mention = MENTION.matcher(command.argument());
        var named = mention.find() ? new MemberId(mention.group(1)) : null;
        var member = named == null ? command.reader().id() : named;
        var days = mention.replaceAll(" ").strip();
        if (days.isEmpty()) {
            return new Typed(member, Optional.empty(), null);
        }
        var zone = zoneOf(member, command.reader());
        var form = TypedDays.read(days, today(zone))
                .map(read -> new AwayForm(member, new Leave(read.first(), read.last(), null, null, zone)));
        return form.isPresent()
                ? new Typed(member, form, null)
                : new Typed(member, form, command.text().of("slack.panel.away.not-understood", days));
    }

    /** The form, with what was typed in its fields. */
    View form(Talk talk, Typed typed) {
        var reader = talk.reader();
        var recruiter = roles.isRecruiter(reader.id());
        var zone = zoneOf(recruiter ? typed.member() : reader.id(), reader);
        var leave = typed.form()
                .map(AwayForm::leave)
                .orElseGet(() -> new Leave(today(zone), today(zone), null, null, zone));
        var own = absences.ahead(reader.id());
        var model = new AwayView.Model(recruiter ? typed.member() : null, leave, typed.trouble(), own);
        return AwayView.render(model, talk.text());
    }

    /** Where the member's days begin; for somebody unknown, as for the reader. */
    ZoneId zoneOf(MemberId member, Reader reader) {
        return members.find(member).map(Member::zone).orElse(reader.zone());
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
