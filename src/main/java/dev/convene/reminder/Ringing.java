package dev.convene.reminder;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one job that rings; another instance takes a round over from one that was killed. Both beans are stored when the
 * first instance starts; a change here needs a migration.
 */
@Configuration(proxyBeanMethods = false)
class Ringing {

    private static final String NAME = "ring-reminders";

    @Bean
    JobDetail ringRemindersJob() {
        return JobBuilder.newJob(RingingJob.class)
                .withIdentity(NAME)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** At second 0; a round that was missed is made up once, since one round takes everything that is due. */
    @Bean
    Trigger ringRemindersTrigger(JobDetail ringRemindersJob) {
        return TriggerBuilder.newTrigger()
                .withIdentity(NAME)
                .forJob(ringRemindersJob)
                .withSchedule(CronScheduleBuilder.cronSchedule("0 * * * * ?")
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
