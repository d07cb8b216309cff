package dev.convene.candidate;

/**
 * One person as somebody typed or pasted them, not yet understood.
 *
 * @param number counts the lines from 1
 * @param text the whole line as it stood, so that it can be given back
 * @param opening a title; empty for the one chosen for all
 * @param stage a name in either language, or a key; empty for the first
 */
public record TypedLine(int number, String text, String name, String email, String opening, String stage) {}
