package dev.convene.process;

import java.util.Locale;

/** A text that a team wrote in both languages; plain text, never Slack's markup. */
public record Wording(String fr, String en) {

    /** The French text for any French locale, else the English one. */
    public String in(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? fr : en;
    }
}
