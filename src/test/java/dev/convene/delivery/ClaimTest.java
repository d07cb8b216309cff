package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Taking the next few costs what is taken and not what waits, also before the planner knows of the sudden backlog. */
class ClaimTest extends CourierSetting {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimTest.class);
    private static final int WAITING = 20_000;
    private static final int CLAIMS = 40;
    private static final Duration CHEAP = Duration.ofMillis(25);

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, WAITING})
    void isCheapWhateverTheNumberOfLanes(int lanes) {
        instance.database.sql("""
                        insert into dispatches (kind, key, audience, lane, subject, wanted_since)
                        select 'NOTICE', 'line:' || n, 'member:U' || n % :lanes, 'member:U' || n % :lanes,
                            gen_random_uuid(), now()
                        from generate_series(1, :many) n""").param("lanes", lanes).param("many", WAITING).update();
        var unknown = medianOfClaims();
        instance.database.sql("analyze dispatches").update();
        var known = medianOfClaims();

        LOG.info("{} waiting in {} lanes: {} ms a claim, {} ms once analysed", WAITING, lanes, ms(unknown), ms(known));
        assertThat(unknown).isLessThan(CHEAP);
        assertThat(known).isLessThan(CHEAP);
    }

    private Duration medianOfClaims() {
        var nanos = LongStream.generate(this::claim).limit(CLAIMS).sorted().toArray();
        return Duration.ofNanos(nanos[CLAIMS / 2]);
    }

    private long claim() {
        var start = System.nanoTime();
        instance.outgoing.claim(farSide.kinds(), 6);
        return System.nanoTime() - start;
    }

    private static double ms(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
