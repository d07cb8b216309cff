package dev.convene.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A blank of a template that is filled in for each candidate. */
public enum Placeholder {
    NAME,
    OPENING,
    COMPANY,
    RECRUITER,
    ARRANGEMENT,
    PRIVACY,
    STEPS,
    PAY,
    ADVERT,
    STAGE(true),
    PURPOSE(true),
    WHEN(true),
    LENGTH(true),
    PANEL(true),
    PLACE(true),
    BRING(true),
    REASON(Letter.Kind.NOT_RETAINED),
    OFFER_STEPS(Letter.Kind.OFFER);

    private final List<Letter.Kind> kinds;

    Placeholder() {
        this(Letter.Kind.values());
    }

    Placeholder(boolean ofInterview) {
        this(Arrays.stream(Letter.Kind.values())
                .filter(kind -> kind.isOfInterview() == ofInterview)
                .toArray(Letter.Kind[]::new));
    }

    Placeholder(Letter.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Those that can be filled in a letter of that kind. */
    public static List<Placeholder> of(Letter.Kind kind) {
        return Arrays.stream(values()).filter(one -> one.kinds.contains(kind)).toList();
    }

    /** As it stands between the braces. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
