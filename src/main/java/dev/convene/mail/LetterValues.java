package dev.convene.mail;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.access.PrivacyNotice;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.History;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.process.Wording;
import dev.convene.shared.MemberId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the blanks of a letter are filled with; empty where nothing is known. */
@Component
class LetterValues {

    private final Members members;
    private final CompanyProfile company;
    private final PrivacyNotice privacy;
    private final History history;
    private final InterviewValues interviews;
    private final MailBundle bundle;

    LetterValues(
            Members members,
            CompanyProfile company,
            PrivacyNotice privacy,
            History history,
            InterviewValues interviews,
            MailBundle bundle) {
        this.members = members;
        this.company = company;
        this.privacy = privacy;
        this.history = history;
        this.interviews = interviews;
        this.bundle = bundle;
    }

    /** @param sender the recruiter in whose name it is written */
    Map<String, String> of(LetterFacts.About about, MemberId sender) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        people(values, about, sender);
        candidacy(values, about);
        var interview = about.interview();
        if (interview != null) {
            values.putAll(interviews.of(interview));
        }
        return Placeholder.of(about.kind()).stream()
                .collect(Collectors.toMap(Placeholder::written, one -> values.getOrDefault(one, "")));
    }

    private void people(Map<Placeholder, String> values, LetterFacts.About about, MemberId sender) {
        var language = about.language();
        var recruiter = members.find(sender);
        values.put(Placeholder.NAME, about.file().candidate().person().name());
        values.put(Placeholder.COMPANY, company.current().name());
        values.put(Placeholder.RECRUITER, recruiter.map(Member::name).orElse(""));
        values.put(
                Placeholder.ARRANGEMENT,
                recruiter.map(one -> reach(one, language)).orElse(""));
        values.put(
                Placeholder.PRIVACY,
                privacy.in(Templates.language(language))
                        .orElseGet(() -> bundle.say(
                                language, "privacy", company.current().name())));
    }

    private String reach(Member recruiter, Locale language) {
        var email = recruiter.email();
        return email == null ? recruiter.name() : bundle.say(language, "reach", recruiter.name(), email);
    }

    private void candidacy(Map<Placeholder, String> values, LetterFacts.About about) {
        var file = about.file();
        var terms = file.opening().terms();
        values.put(Placeholder.OPENING, terms.title());
        values.put(Placeholder.PAY, known(terms.payRange()));
        values.put(Placeholder.ADVERT, known(terms.advert()));
        values.put(
                Placeholder.STEPS,
                list(file.process().path().stream().map(Stage::name).toList(), about.language()));
        values.put(Placeholder.REASON, reason(file));
        values.put(Placeholder.OFFER_STEPS, offerSteps(file, about.language()));
    }

    /** Only what whoever decided said may be told. */
    private String reason(CandidacyFile file) {
        var standing = file.candidacy().standing();
        return history.decision(file.id(), standing.stage(), standing.attempt())
                .filter(History.Entry::mayBeTold)
                .map(entry -> known(entry.reason()))
                .orElse("");
    }

    private String offerSteps(CandidacyFile file, Locale language) {
        return file.stage() instanceof Stage.Offer offer
                ? list(offer.steps().stream().map(OfferStep::name).toList(), language)
                : "";
    }

    private String list(List<Wording> items, Locale language) {
        return IntStream.range(0, items.size())
                .mapToObj(place ->
                        bundle.say(language, "step", place + 1, items.get(place).in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
