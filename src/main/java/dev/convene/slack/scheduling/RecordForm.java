package dev.convene.slack.scheduling;

import dev.convene.process.Mode;
import dev.convene.scheduling.RecordInterview;
import dev.convene.scheduling.Venue;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** What a recruiter writes down of an interview that took place. */
record RecordForm(RecordInterview.Past past) {

    static final ViewId ID = new ViewId("record");
    static final BlockId THERE = new BlockId("record-there");
    static final BlockId MODE = new BlockId("record-mode");
    static final BlockId CARDS = new BlockId("record-cards");
    static final WhenFields WHEN =
            new WhenFields(new BlockId("record-date"), new BlockId("record-time"), new BlockId("record-length"));

    /** What becomes of the cards. */
    enum Cards {
        ASK,
        NONE
    }

    static RecordForm read(FormValues values, ViewMeta meta) {
        var which = ScheduleForm.which(meta);
        return new RecordForm(new RecordInterview.Past(
                which.candidacy(),
                which.stage(),
                WHEN.read(values, meta),
                values.members(THERE),
                new Venue(Mode.valueOf(values.requireChoice(MODE)), null, null),
                values.choice(CARDS).map(Cards::valueOf).orElse(Cards.NONE) == Cards.ASK));
    }
}
