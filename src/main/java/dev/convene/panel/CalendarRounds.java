package dev.convene.panel;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has calendars read, in one instance of the cluster. Both beans are stored once; a change here needs a migration. */
@Configuration(proxyBeanMethods = false)
class CalendarRounds {

    private static final String NAME = "read-calendars";

    @Bean
    JobDetail readCalendarsJob() {
        return JobBuilder.newJob(CalendarRound.class)
                .withIdentity(NAME)
                .storeDurably()
                .build();
    }

    /** Away from second 0, when reminders ring; a round that was missed is made up by the next. */
    @Bean
    Trigger readCalendarsTrigger(JobDetail readCalendarsJob) {
        return TriggerBuilder.newTrigger()
                .withIdentity(NAME)
                .forJob(readCalendarsJob)
                .withSchedule(CronScheduleBuilder.cronSchedule("30 * * * * ?")
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionDoNothing())
                .build();
    }
}
