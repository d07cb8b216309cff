package dev.convene.reminder;

/**
 * What happens when reminders of one kind ring. Called in a transaction that also records that the reminder has rung, so
 * it must not call outside: it reads the truth of that moment again, and usually wants a dispatch.
 */
public interface Rung {

    /** The kind it answers; no two answer the same. */
    String kind();

    /** Answers one reminder. A reminder may ring twice; an exception has it ring again later. */
    void ring(Reminder reminder);
}
