package dev.convene.panel;

import dev.convene.shared.MemberId;

/** An absence is none: nobody will be away then, or it was put down for the wrong days. */
public record AbsenceTakenBack(AbsenceId absence, MemberId member) {}
