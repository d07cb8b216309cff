package dev.convene.mail;

/** How a mail server answered. */
sealed interface SmtpAnswer {

    /** It answers for the letter from now on. */
    record Taken() implements SmtpAnswer {}

    /** Surely not taken, and no other try would help. */
    record Refused(String code) implements SmtpAnswer {}

    /** Surely not taken, and worth another try. */
    record NotYet(String code) implements SmtpAnswer {}

    /** Surely not taken: there was nobody to hand it to. */
    record Absent(String code) implements SmtpAnswer {}

    /** The connection went while it was being handed over: it may have been taken or not. */
    record Unknown() implements SmtpAnswer {}
}
