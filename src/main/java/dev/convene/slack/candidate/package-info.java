/** Openings, candidates, each one's sheet, the pipeline, and what recruiters are told. */
@NullMarked
package dev.convene.slack.candidate;

import org.jspecify.annotations.NullMarked;
