package dev.convene.mail;

/**
 * The words of a kind of letter in one language, with blanks: {@code {{name}}}, and {@code {{#pay}}…{{/pay}}} for what
 * is left out where nothing is known.
 *
 * @param subject one line
 */
public record Template(String subject, String body) {}
