package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.panel.FillPool;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A guest whom an admin put in a pool finds nothing, behind any door, of what is not their own interview. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestDoorsTest {

    private static final String NAME = "Quintessa";
    private static final String TITLE = "Backstage";

    private final SomebodyInterviewed company = new SomebodyInterviewed(TITLE, NAME);

    @BeforeAll
    void anAdminPutsAGuestInAPool() {
        company.convene
                .bean(FillPool.class)
                .fill(
                        new MemberId(People.ADMIN),
                        new PoolKey("developers"),
                        Set.of(new MemberId(People.GUEST), new MemberId(People.DEVELOPER)));
        company.settle();
    }

    @AfterAll
    void end() {
        company.close();
    }

    @Test
    void noCommandAndNotTheHomeTells() {
        assertThat(company.doors.typed(People.GUEST)).isNotEmpty().noneMatch(GuestDoorsTest::tells);
        assertThat(traces()).isZero();
    }

    @Test
    void noButtonTells() {
        assertThat(company.doors.pressed(People.GUEST)).isNotEmpty().noneMatch(GuestDoorsTest::tells);
        assertThat(traces()).isZero();
    }

    @Test
    void noSearchAndNoFormTells() throws Exception {
        assertThat(company.doors.searchedAndSent(People.GUEST, NAME.substring(0, 3)))
                .isNotEmpty()
                .noneMatch(GuestDoorsTest::tells);
        assertThat(company.doors.searchedAndSent(People.GUEST, "developer"))
                .noneMatch(words -> words.contains("developer-1"));
        assertThat(traces()).isZero();
    }

    private static boolean tells(String words) {
        return words.contains(NAME) || words.contains(TITLE);
    }

    private int traces() {
        return company.doors.traces(People.GUEST, company.candidacy.value());
    }
}
