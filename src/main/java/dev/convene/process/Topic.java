package dev.convene.process;

/** What is talked through with the candidate and never evaluated. */
public record Topic(Wording text) {}
