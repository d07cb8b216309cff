package dev.convene.process;

import dev.convene.process.file.WrittenProcess;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of process versions: rows are added and never change, but for which of a process is in force. */
@Repository
class ProcessVersions {

    private final JdbcClient database;
    private final Clock clock;
    /** Not the application's: its settings must not change what was stored. */
    private final JsonMapper json = JsonMapper.builder().build();

    ProcessVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param added false if the text was a version already */
    record Kept(ProcessVersionId id, int number, boolean added) {}

    /** Makes a text the version in force of its key, as a new version only if it was none; within a transaction. */
    Kept keep(WrittenProcess process) {
        var body = json.writeValueAsString(StoredProcess.of(process));
        var hash = hash(body);
        takeTurns(process.key());
        var added = add(process.key(), hash, body);
        return database.sql("""
                        update process_versions set reading = nextval('process_readings')
                        where key = :key and content_hash = :hash returning id, number""")
                .param("key", process.key().value())
                .param("hash", hash)
                .query((row, _) -> new Kept(id(row), row.getInt("number"), added))
                .single();
    }

    List<ProcessVersionId> inForce() {
        return database.sql("select distinct on (key) id from process_versions order by key, reading desc")
                .query((row, _) -> id(row))
                .list();
    }

    Optional<ProcessVersionId> inForce(ProcessKey key) {
        return database.sql("select id from process_versions where key = :key order by reading desc limit 1")
                .param("key", key.value())
                .query((row, _) -> id(row))
                .optional();
    }

    Optional<HiringProcess> find(ProcessVersionId id) {
        return database.sql("select number, body::text as body from process_versions where id = :id")
                .param("id", id.value())
                .query((row, _) -> json.readValue(row.getString("body"), StoredProcess.class)
                        .as(id, row.getInt("number")))
                .optional();
    }

    /** Instances that start at once count their versions one after the other. */
    private void takeTurns(ProcessKey key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('process-versions/' || :key, 0))::text")
                .param("key", key.value())
                .query(String.class)
                .list();
    }

    private boolean add(ProcessKey key, String hash, String body) {
        return database.sql("""
                        insert into process_versions (id, key, number, content_hash, body, imported_at)
                        select :id, :key, coalesce(max(number), 0) + 1, :hash, cast(:body as jsonb), :now
                        from process_versions where key = :key
                        on conflict (key, content_hash) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("key", key.value())
                        .param("hash", hash)
                        .param("body", body)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ProcessVersionId id(ResultSet row) throws SQLException {
        return new ProcessVersionId(row.getObject("id", UUID.class));
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
