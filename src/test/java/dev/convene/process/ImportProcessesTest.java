package dev.convene.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.process.file.Fault;
import dev.convene.process.file.Reading;
import dev.convene.process.file.Reason;
import dev.convene.shared.PoolKey;
import dev.convene.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands after a start, with and without a folder of one's own. */
@ApplicationModuleTest
@Import(TestDatabase.class)
class ImportProcessesTest {

    private static final ProcessKey DEVELOPER = new ProcessKey("developer");

    @TempDir
    Path folder;

    @Autowired
    Processes processes;

    @Autowired
    ProcessVersions versions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @AfterEach
    void theBuiltInTextsAreInForceAgain() {
        importing("").run();
    }

    @Test
    void bothProcessesStandOnceTheBotIsUp() {
        assertThat(processes.latest())
                .extracting(process -> process.key().value())
                .contains("cto", "developer");
        assertThat(processes.pools().keySet()).contains(new PoolKey("ceo"), new PoolKey("developers"));
    }

    @Test
    void whatWasWrittenIsWhatIsRead() {
        var written = new ProcessSources("").builtIn();

        assertThat(written).hasSize(2).allSatisfy(file -> {
            var process = ((Reading.Understood) file.reading()).process();
            var read = processes.latest(process.key());
            assertThat(read).isEqualTo(process.as(read.id(), read.number()));
        });
    }

    @Test
    void importingTheSameContentAgainMakesNoNewVersion() throws IOException {
        write("gardener.yml", Gardening.process("Walk"));
        importing().run();
        var before = processes.latest(new ProcessKey("gardener"));

        write("gardener.yml", "# only a comment is new\n" + Gardening.process("Walk"));

        assertThat(importing().run()).contains(new FileImport.Unchanged("gardener.yml", before.key(), before.number()));
        assertThat(processes.latest(before.key())).isEqualTo(before);
    }

    @Test
    void aChangedTextIsANewVersionAndTheOldOneStays() throws IOException {
        write("gardener.yml", Gardening.process("Stroll"));
        importing().run();
        var before = processes.latest(new ProcessKey("gardener"));
        write("gardener.yml", Gardening.process("Hike"));

        importing().run();

        var after = processes.latest(before.key());
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.first().name().en()).isEqualTo("Hike");
        assertThat(processes.version(before.id()).first().name().en()).isEqualTo("Stroll");
    }

    @Test
    void goingBackToAnEarlierTextPutsItsVersionInForceAgain() throws IOException {
        write("gardener.yml", Gardening.process("Ramble"));
        importing().run();
        var earlier = processes.latest(new ProcessKey("gardener"));
        write("gardener.yml", Gardening.process("March"));
        importing().run();
        write("gardener.yml", Gardening.process("Ramble"));

        importing().run();

        assertThat(processes.latest(earlier.key())).isEqualTo(earlier);
    }

    @Test
    void aFileOfTheFolderReplacesTheBuiltInOneOfItsKey() throws IOException {
        write("ours.yml", Gardening.process("Walk").replace("gardener", "developer"));

        var imports = importing().run();

        assertThat(imports).extracting(FileImport::file).containsExactly("cto.yml", "ours.yml");
        assertThat(processes.latest(DEVELOPER).name().en()).isEqualTo("Gardener");
    }

    @Test
    void aWrongFileChangesNothingAndDoesNotBringTheBuiltInTextBack() throws IOException {
        write("developer.yml", Gardening.process("Walk").replace("gardener", "developer"));
        importing().run();
        var ours = processes.latest(DEVELOPER);
        write("developer.yml", "stages: [");

        var imports = importing().run();

        assertThat(imports).last().isInstanceOf(FileImport.Refused.class);
        assertThat(processes.latest(DEVELOPER)).isEqualTo(ours);
    }

    @Test
    void ofTwoFilesForOneProcessNeitherIsTaken() throws IOException {
        write("one.yml", Gardening.process("Once").replace("gardener", "twin"));
        write("two.yaml", Gardening.process("Twice").replace("gardener", "twin"));

        assertThat(importing().run().stream()
                        .filter(FileImport.Refused.class::isInstance)
                        .map(FileImport.Refused.class::cast)
                        .flatMap(refused -> refused.faults().stream())
                        .map(Fault::reason))
                .containsExactly(Reason.DUPLICATE_PROCESS, Reason.DUPLICATE_PROCESS);
        assertThat(processes.latest())
                .extracting(process -> process.key().value())
                .doesNotContain("twin");
    }

    @Test
    void aFolderThatIsNotThereAndAFileInAnotherEncodingAreToldAndTheRestIsImported() throws IOException {
        Files.write(folder.resolve("latin.yml"), new byte[] {'k', (byte) 0xE9});

        assertThat(reasons(importing())).containsExactly(Reason.NOT_UTF8);
        assertThat(reasons(importing(folder.resolve("nowhere").toString()))).containsExactly(Reason.NOT_READABLE);
    }

    @Test
    void aBodyStoredByTheFirstReleaseIsReadByThisOne() throws IOException {
        var id = ProcessVersionId.random();
        try (InputStream body = getClass().getResourceAsStream("/process/body-of-the-first-release.json")) {
            database.sql("""
                            insert into process_versions (id, key, number, content_hash, body, imported_at)
                            values (:id, 'first-release', 1, 'hash', cast(:body as jsonb), now())""")
                    .param("id", id.value())
                    .param("body", new String(Objects.requireNonNull(body).readAllBytes(), StandardCharsets.UTF_8))
                    .update();
        }

        var read = processes.version(id);

        assertThat(read.stages())
                .extracting(Stage::getClass)
                .containsExactly(Stage.Interview.class, Stage.Visit.class, Stage.Offer.class);
        assertThat(read.besides(read.first().key())).hasSize(1);
    }

    private List<Reason> reasons(ImportProcesses importProcesses) {
        return importProcesses.run().stream()
                .filter(FileImport.Refused.class::isInstance)
                .flatMap(refused -> ((FileImport.Refused) refused).faults().stream())
                .map(Fault::reason)
                .toList();
    }

    private ImportProcesses importing() {
        return importing(folder.toString());
    }

    private ImportProcesses importing(String from) {
        return new ImportProcesses(new ProcessSources(from), versions, transaction);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
