package dev.convene.process;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of process versions. */
@Repository
class ProcessVersions {

    private final JdbcClient database;

    ProcessVersions(JdbcClient database) {
        this.database = database;
    }

    List<ProcessVersionId> inForce() {
        return List.of();
    }

    Optional<ProcessVersionId> inForce(ProcessKey key) {
        return Optional.empty();
    }

    Optional<HiringProcess> find(ProcessVersionId id) {
        return Optional.empty();
    }
}
