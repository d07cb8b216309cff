package dev.convene.slack.scheduling;

import dev.convene.reminder.PlaceMissingReminder;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices about where people meet. */
@Configuration(proxyBeanMethods = false)
class PlaceNotices {

    private final ReadInterview interviews;

    PlaceNotices(ReadInterview interviews) {
        this.interviews = interviews;
    }

    @Bean
    Notice placeMissingNotice() {
        return new InterviewNotice(
                PlaceMissingReminder.KIND,
                interviews,
                (_, facts, telling) -> PlaceMissingView.render(new PlaceMissingView.Model(facts), telling.text()));
    }

    @Bean
    Notice greetNotice() {
        return new InterviewNotice(
                Notices.GREET,
                interviews,
                (_, facts, telling) -> GreetView.render(
                        new GreetView.Model(
                                facts,
                                InterviewNotices.member(telling),
                                !telling.key().endsWith(":1")),
                        telling.text()));
    }
}
