package dev.convene.slack.panel;

import dev.convene.panel.AbsenceRefusal;
import dev.convene.slack.BlockId;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import org.springframework.stereotype.Component;

/** Says why an absence is not put down, at the field where it can be put right. */
@Component
class AwayTroubles {

    private final MemberNames names;

    AwayTroubles(MemberNames names) {
        this.names = names;
    }

    Words sentence(AbsenceRefusal refusal, Text.In text) {
        return switch (refusal) {
            case AbsenceRefusal.Past _ -> text.of("slack.panel.away.past");
            case AbsenceRefusal.Backwards _ -> text.of("slack.panel.away.backwards");
            case AbsenceRefusal.TooLong _ -> text.of("slack.panel.away.too-long");
            case AbsenceRefusal.OnlyRecruiters(var recruiters) ->
                recruiters.isEmpty()
                        ? text.of("slack.panel.away.only-recruiters.nobody")
                        : text.of("slack.panel.away.only-recruiters", names.of(recruiters, text));
        };
    }

    static BlockId field(AbsenceRefusal refusal, AwayForm form) {
        var oneDay = form.leave().first().equals(form.leave().last());
        return switch (refusal) {
            case AbsenceRefusal.Past _ when form.leave().until() != null -> AwayForm.UNTIL;
            case AbsenceRefusal.Past _ -> oneDay ? AwayForm.FIRST : AwayForm.LAST;
            case AbsenceRefusal.Backwards _ -> oneDay ? AwayForm.UNTIL : AwayForm.LAST;
            case AbsenceRefusal.TooLong _ -> AwayForm.LAST;
            case AbsenceRefusal.OnlyRecruiters _ -> AwayForm.FIRST;
        };
    }
}
