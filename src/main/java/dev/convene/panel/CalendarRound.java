package dev.convene.panel;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs for calendars. */
@DisallowConcurrentExecution
class CalendarRound implements Job {

    private final FetchCalendars fetchCalendars;

    CalendarRound(FetchCalendars fetchCalendars) {
        this.fetchCalendars = fetchCalendars;
    }

    @Override
    public void execute(JobExecutionContext context) {
        fetchCalendars.fetch();
    }
}
