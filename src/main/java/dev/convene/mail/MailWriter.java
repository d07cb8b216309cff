package dev.convene.mail;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a mail of an approved letter, from the truth of the moment in which it leaves. */
@Component
class MailWriter {

    private final LetterFacts facts;
    private final LetterWords words;
    private final Members members;
    private final CompanyProfile company;

    MailWriter(LetterFacts facts, LetterWords words, Members members, CompanyProfile company) {
        this.facts = facts;
        this.words = words;
        this.members = members;
        this.company = company;
    }

    /** Empty if somebody read it, and it would say something else by now. */
    Optional<Mail> mail(Letter letter) {
        var about = facts.of(letter).orElseThrow();
        var approval = letter.approval().orElseThrow();
        var fresh = words.write(about, approval.approvedBy());
        if (approval.isRead() && !fresh.basis().equals(approval.basis())) {
            return Optional.empty();
        }
        var person = about.file().candidate().person();
        return Optional.of(new Mail(
                person.email(),
                person.name(),
                sender(approval.approvedBy()),
                approval.edited().orElse(fresh),
                person.language(),
                !approval.isRead()));
    }

    private Mail.Sender sender(MemberId recruiter) {
        var known = members.find(recruiter);
        return new Mail.Sender(
                company.current().name(),
                known.map(Member::name).orElse(""),
                known.map(Member::email).orElse(null));
    }
}
