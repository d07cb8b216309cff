package dev.convene.slack.scheduling;

import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** What a recruiter fills in to move an interview. */
record MoveForm(InterviewId interview, Booking.When when, Venue venue, Telling telling) {

    static final ViewId ID = new ViewId("move");
    static final WhenFields WHEN =
            new WhenFields(new BlockId("move-date"), new BlockId("move-time"), new BlockId("move-length"));
    static final VenueFields VENUE = new VenueFields("move");

    static final BlockId TELLING = new BlockId("move-telling");

    static MoveForm read(FormValues values, ViewMeta meta, Venue venue) {
        return new MoveForm(
                interview(meta), WHEN.read(values, meta), venue, Telling.valueOf(values.requireChoice(TELLING)));
    }

    static ViewMeta meta(InterviewId interview) {
        return ViewMeta.of("interview", interview.value());
    }

    static InterviewId interview(ViewMeta meta) {
        return meta.id("interview", InterviewId::new);
    }
}
