package dev.convene.bench.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were told has been done: each act with the question that finds it in the database. */
final class Ledger {

    /** The interview of a candidate's stage. */
    private static final String INTERVIEW = """
            select 1 from interviews i join candidates c on c.id = i.candidate
            where c.email = :email and i.stage = :stage""";

    private static final String SEAT = """
            select 1 from seats s join interviews i on i.id = s.interview join candidates c on c.id = i.candidate
            where c.email = :email and i.stage = :stage and s.member = :member and s.answer = :answer""";

    private record Fact(String question, Map<String, ?> values) {}

    private final Map<String, Fact> facts = new ConcurrentHashMap<>();
    private final AtomicInteger acked = new AtomicInteger();

    int acked() {
        return acked.get();
    }

    void added(String email) {
        note("added " + email, "select 1 from candidates where email = :email", Map.of("email", email));
    }

    void booked(String email, String stage) {
        note("booked " + email + stage, INTERVIEW, Map.of("email", email, "stage", stage));
    }

    void moved(String email, String stage, java.time.Instant start) {
        forgetAnswers(email, stage);
        var values = Map.of("email", email, "stage", stage, "start", start.atOffset(java.time.ZoneOffset.UTC));
        note("moved " + email + stage, INTERVIEW + " and i.starts_at = :start", values);
    }

    void cancelled(String email, String stage) {
        forgetAnswers(email, stage);
        facts.remove("moved " + email + stage);
        note(
                "cancelled " + email + stage,
                INTERVIEW + " and i.status = 'CANCELLED'",
                Map.of("email", email, "stage", stage));
    }

    void answered(String email, String stage, String member, String answer) {
        var values = Map.of("email", email, "stage", stage, "member", member, "answer", answer);
        note("answered " + email + stage + ":" + member, SEAT, values);
    }

    void judged(String email, String stage, String member) {
        var values = Map.of("email", email, "stage", stage, "member", member);
        note("judged " + email + stage + member, """
                select 1 from scorecards k join interviews i on i.id = k.interview join candidates c on c.id = i.candidate
                where c.email = :email and i.stage = :stage and k.author = :member and k.submitted_at is not null""", values);
    }

    void decided(String email, String stage, String what) {
        var values = Map.of("email", email, "stage", stage, "what", what);
        note("decided " + email + stage, """
                select 1 from candidacy_history h join candidacies y on y.id = h.candidacy
                join candidates c on c.id = y.candidate
                where c.email = :email and h.stage = :stage and h.what = :what""", values);
    }

    /** What of all that is not in the database. */
    List<String> missing(JdbcClient database) {
        var all = new LinkedHashMap<>(facts);
        return all.entrySet().stream()
                .filter(entry -> database.sql(entry.getValue().question())
                        .params(entry.getValue().values())
                        .query((row, _) -> 1)
                        .list()
                        .isEmpty())
                .map(entry -> "acknowledged and not there: " + entry.getKey())
                .toList();
    }

    private void forgetAnswers(String email, String stage) {
        facts.keySet().removeIf(key -> key.startsWith("answered " + email + stage + ":"));
    }

    private void note(String key, String question, Map<String, ?> values) {
        acked.incrementAndGet();
        facts.put(key, new Fact(question, values));
    }
}
