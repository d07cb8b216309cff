package dev.convene.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Several instances that start at once against one database. */
@ApplicationModuleTest
@Import(TestDatabase.class)
class StartingTogetherTest {

    @TempDir
    Path folder;

    @Autowired
    ProcessVersions versions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void instancesThatStartAtOnceAgreeOnOneVersionEach() throws Exception {
        Files.writeString(folder.resolve("racer.yml"), Gardening.process("Race").replace("gardener", "racer"));
        var together = new CyclicBarrier(4);
        Callable<List<FileImport>> start = () -> {
            together.await();
            return importing(folder).run();
        };

        try (var instances = Executors.newFixedThreadPool(4)) {
            var runs = instances.invokeAll(
                    IntStream.range(0, 4).mapToObj(_ -> start).toList());
            assertThat(runs).allMatch(run -> run.state() == Future.State.SUCCESS);
        }

        assertThat(versionsOf("racer")).isOne();
    }

    @Test
    void instancesWithDifferentTextsCountTheirVersionsOneAfterTheOther() throws Exception {
        var together = new CyclicBarrier(4);
        try (var instances = Executors.newFixedThreadPool(4)) {
            var runs = instances.invokeAll(IntStream.range(0, 4)
                    .<Callable<Object>>mapToObj(number -> () -> {
                        var own = Files.createDirectory(folder.resolve("instance-" + number));
                        Files.writeString(
                                own.resolve("relay.yml"),
                                Gardening.process("Leg " + number).replace("gardener", "relay"));
                        together.await();
                        return importing(own).run();
                    })
                    .toList());
            assertThat(runs).allMatch(run -> run.state() == Future.State.SUCCESS);
        }

        assertThat(versionsOf("relay")).isEqualTo(4);
        assertThat(database.sql("select max(number) from process_versions where key = 'relay'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private int versionsOf(String key) {
        return database.sql("select count(*) from process_versions where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private ImportProcesses importing(Path from) {
        return new ImportProcesses(new ProcessSources(from.toString()), versions, transaction);
    }
}
