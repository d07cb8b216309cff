package dev.convene.mail;

import dev.convene.delivery.Carried;
import dev.convene.delivery.Carrier;
import dev.convene.delivery.Delivery;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Place;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Carries letters by mail. A mail server can be asked for nothing that was sent before, so after an unknown outcome the
 * same message goes once more, under the same Message-ID.
 */
@Component
class CarryLetters implements Carrier {

    private final DayBefore dayBefore;
    private final Despatch despatch;
    private final Smtp smtp;
    private final MailSettings settings;

    CarryLetters(DayBefore dayBefore, Despatch despatch, Smtp smtp, MailSettings settings) {
        this.dayBefore = dayBefore;
        this.despatch = despatch;
        this.smtp = smtp;
        this.settings = settings;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.LETTER);
    }

    @Override
    public String farSide() {
        return "mail";
    }

    @Override
    public Carried carry(Delivery delivery) {
        if (delivery.erased()) {
            return new Carried.NotWanted(); // a mail server takes nothing back
        }
        var key = delivery.key().split(":");
        var id = UUID.fromString(key[1]);
        return switch (key[0]) {
            case DayBefore.KIND -> dayBefore.prepare(id);
            case Outbox.KIND -> mail(delivery, new LetterId(id));
            default -> new Carried.Refused("unknown_kind");
        };
    }

    private Carried mail(Delivery delivery, LetterId letter) {
        var messageId = "<" + delivery.id() + "@" + settings.domain() + ">";
        return despatch.begin(letter)
                .map(mail -> {
                    var answer = smtp.send(mail, messageId);
                    note(delivery, letter, answer);
                    return carried(answer, messageId);
                })
                .orElseGet(Carried.NotWanted::new);
    }

    /** What was not taken this time may have been before, if that was unknown. */
    private void note(Delivery delivery, LetterId letter, SmtpAnswer answer) {
        if (answer instanceof SmtpAnswer.Taken) {
            despatch.taken(letter);
        } else if (!(answer instanceof SmtpAnswer.Unknown) && !delivery.unsure()) {
            despatch.notTaken(letter);
        }
    }

    private static Carried carried(SmtpAnswer answer, String messageId) {
        return switch (answer) {
            case SmtpAnswer.Taken _ -> new Carried.Sent(new Place("mail", messageId), messageId);
            case SmtpAnswer.Refused(var code) -> new Carried.Refused(code);
            case SmtpAnswer.NotYet(var code) -> new Carried.Failed(code);
            case SmtpAnswer.Absent(var code) -> new Carried.Unreachable(code);
            case SmtpAnswer.Unknown _ -> new Carried.Unsure();
        };
    }
}
