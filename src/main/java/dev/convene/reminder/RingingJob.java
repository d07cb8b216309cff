package dev.convene.reminder;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs each minute, in one instance of the cluster. */
@DisallowConcurrentExecution
class RingingJob implements Job {

    private final RingReminders ringReminders;

    RingingJob(RingReminders ringReminders) {
        this.ringReminders = ringReminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        ringReminders.ring();
    }
}
