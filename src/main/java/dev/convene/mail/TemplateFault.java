package dev.convene.mail;

/**
 * Why a template is refused.
 *
 * @param inSubject else in the body
 * @param line counted from 1
 * @param written what stands there, as typed
 */
public record TemplateFault(boolean inSubject, int line, What what, String written) {

    /** What is wrong. */
    public enum What {
        /** No such placeholder, or none that can be filled in this kind of letter. */
        UNKNOWN_PLACEHOLDER,
        /** Braces or a part that is opened and not closed, or closed and not opened. */
        UNREADABLE,
        /** Nothing is written there. */
        EMPTY
    }
}
