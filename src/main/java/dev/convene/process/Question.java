package dev.convene.process;

/** What each panelist answers afterwards by yes, no or unsure; it is put to the panel, not to the candidate. */
public record Question(QuestionKey key, Wording text) {}
