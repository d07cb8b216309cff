package dev.convene.slack.scheduling;

import dev.convene.delivery.Audience;
import dev.convene.mail.Letters;
import dev.convene.reminder.SoonReminder;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.Scheduling;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices about one interview, each with its view. */
@Configuration(proxyBeanMethods = false)
class InterviewNotices {

    private final ReadInterview interviews;
    private final Scheduling scheduling;
    private final Letters letters;

    InterviewNotices(ReadInterview interviews, Scheduling scheduling, Letters letters) {
        this.interviews = interviews;
        this.scheduling = scheduling;
        this.letters = letters;
    }

    @Bean
    Notice invitationNotice() {
        return notice(Notices.INVITATION, (file, facts, telling) -> {
            var moves = Notices.moves(telling.key());
            return moves < file.interview().moves()
                    ? OvertakenView.render(new OvertakenView.Model(facts), telling.text())
                    : InvitationView.render(
                            new InvitationView.Model(facts, member(telling), moves > 0), telling.text());
        });
    }

    @Bean
    Notice bookedNotice() {
        return notice(
                Notices.BOOKED,
                (file, facts, telling) -> BookedView.render(
                        new BookedView.Model(facts, schedulable(file), letters.goByMail()), telling.text()));
    }

    @Bean
    Notice declinedNotice() {
        return notice(
                Notices.DECLINED,
                (_, facts, telling) -> DeclinedView.render(
                        new DeclinedView.Model(
                                facts,
                                new MemberId(telling.key().split(":")[2]),
                                telling.audience() instanceof Audience.Member),
                        telling.text()));
    }

    @Bean
    Notice notHeldNotice() {
        return notice(
                Notices.NOT_HELD,
                (file, facts, telling) ->
                        NotHeldView.render(new NotHeldView.Model(facts, schedulable(file)), telling.text()));
    }

    @Bean
    Notice roomInterviewNotice() {
        return notice(
                Notices.IN_ROOM,
                (file, facts, telling) -> isNoLongerTheirs(file, telling.audience())
                        ? Message.of(telling.text().of("slack.frame.taken-back"))
                        : RoomInterviewView.render(new RoomInterviewView.Model(facts), telling.text()));
    }

    @Bean
    Notice soonNotice() {
        return notice(
                SoonReminder.KIND,
                (_, facts, telling) -> SoonView.render(new SoonView.Model(facts, member(telling)), telling.text()));
    }

    private Notice notice(String kind, InterviewNotice.Rendering rendering) {
        return new InterviewNotice(kind, interviews, rendering);
    }

    private boolean schedulable(InterviewFile file) {
        var stage = file.interview().occasion().stage();
        return scheduling.schedulable(file.candidacy(), stage).isPresent()
                && scheduling.booked(file.candidacy(), stage).isEmpty();
    }

    /** Of somebody who gets the room's lines alone, and has left the panel since. */
    private static boolean isNoLongerTheirs(InterviewFile file, Audience audience) {
        return audience instanceof Audience.Member(var member)
                && file.interview().status().isAhead()
                && file.panel()
                        .seatOf(member)
                        .filter(seat -> seat.answer().isLive())
                        .isEmpty();
    }

    static MemberId member(Telling telling) {
        if (telling.audience() instanceof Audience.Member(var member)) {
            return member;
        }
        throw new IllegalArgumentException("not for " + telling.audience().text());
    }
}
