package dev.convene.candidate;

/**
 * Something that the candidate sent to be looked at: code, a portfolio, a text.
 *
 * @param label what it is, in the words of whoever entered it
 * @param address an https address
 */
public record SentLink(LinkId id, String label, String address) {}
