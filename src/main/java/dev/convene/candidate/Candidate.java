package dev.convene.candidate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A person who applies, known once by their e-mail, whatever the openings. */
@Table("candidates")
public class Candidate {

    private final @Id CandidateId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private Person person;

    @PersistenceCreator
    private Candidate(CandidateId id, @Nullable Long version, Person person) {
        this.id = id;
        this.version = version;
        this.person = person;
    }

    static Candidate of(Person person) {
        return new Candidate(CandidateId.random(), null, person);
    }

    void correct(Person corrected) {
        person = corrected;
    }

    public CandidateId id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public String name() {
        return person.name();
    }
}
