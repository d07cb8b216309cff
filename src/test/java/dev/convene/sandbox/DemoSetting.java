package dev.convene.sandbox;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the sandbox puts around the bot: a clock that can be moved. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoSetting {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("dev.convene.shared.DatabaseClock") Clock real) {
        return new DemoClock(real);
    }
}
