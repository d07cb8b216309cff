package dev.convene.candidate;

import dev.convene.shared.MemberId;

/** One recruiter runs openings from now on that another ran. */
public record OpeningsHandedOver(HandOverId handOver, MemberId from, MemberId to) {}
