package dev.convene.slack.scheduling;

import dev.convene.slack.ViewId;

/** What a recruiter fills in to change the place and leave the time. */
final class VenueForm {

    static final ViewId ID = new ViewId("venue");
    static final VenueFields FIELDS = new VenueFields("venue");

    private VenueForm() {}
}
