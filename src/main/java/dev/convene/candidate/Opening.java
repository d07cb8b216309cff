package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A post to fill. */
@Table("openings")
public class Opening {

    private final @Id OpeningId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private OpeningTerms terms;

    @MappedCollection(idColumn = "opening")
    private Set<Recruiter> recruiters;

    private OpeningState state;

    private boolean confidential;

    @PersistenceCreator
    private Opening(
            OpeningId id,
            @Nullable Long version,
            OpeningTerms terms,
            Set<Recruiter> recruiters,
            OpeningState state,
            boolean confidential) {
        this.id = id;
        this.version = version;
        this.terms = terms;
        this.recruiters = recruiters;
        this.state = state;
        this.confidential = confidential;
    }

    static Opening of(OpeningId id, OpeningTerms terms, Set<MemberId> recruiters, boolean confidential) {
        return new Opening(id, null, terms, each(recruiters), OpeningState.OPEN, confidential);
    }

    void correct(OpeningTerms corrected, Set<MemberId> members, OpeningState now) {
        terms = corrected;
        recruiters = each(members);
        state = now;
    }

    /** Another recruiter runs it in the place of one who did. */
    void passOn(MemberId from, MemberId to) {
        recruiters = new HashSet<>(recruiters);
        recruiters.remove(new Recruiter(from));
        recruiters.add(new Recruiter(to));
    }

    /** From now on only those whom it names may know of it; or, where not so, all recruiters may again. */
    void keepConfidential(boolean so) {
        confidential = so;
    }

    private static Set<Recruiter> each(Set<MemberId> members) {
        return members.stream().map(Recruiter::new).collect(Collectors.toSet());
    }

    public OpeningId id() {
        return id;
    }

    public OpeningTerms terms() {
        return terms;
    }

    public String title() {
        return terms.title();
    }

    public OpeningState state() {
        return state;
    }

    /** Whether people can be added to it. */
    public boolean takesPeople() {
        return state == OpeningState.OPEN;
    }

    /** Who runs this opening and is told of it. */
    public Set<MemberId> recruiters() {
        return recruiters.stream().map(Recruiter::member).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether only those who run it and its hiring manager may know of its candidacies, and shared channels nothing. */
    public boolean isConfidential() {
        return confidential;
    }

    /** Whether it is the member's to run, or to fill. */
    public boolean concerns(MemberId member) {
        return named().contains(member);
    }

    /** Those who run it, and its hiring manager. */
    private Set<MemberId> named() {
        var named = recruiters();
        named.add(terms.hiringManager());
        return named;
    }

    /** Who may know of it for the part they have in it: empty where every recruiter may. */
    Set<MemberId> reserved() {
        return confidential ? named() : Set.of();
    }

    @Table("opening_recruiters")
    record Recruiter(MemberId member) {}
}
