package dev.convene.bench.faults;

import dev.convene.ConveneApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * One instance of the bot in a process of its own. All of it is the product's, but for a business clock that goes faster, so
 * that interviews begin and end while the campaign runs. It follows the database's time as the product's own does, so the
 * instances agree.
 */
public final class FaultyBot {

    static final String ORIGIN = "campaign.origin";
    static final String SPEED = "campaign.speed";
    static final String FURNISH = "campaign.furnish";

    private FaultyBot() {}

    public static void main(String[] arguments) {
        var bot = new SpringApplicationBuilder(ConveneApplication.class, Time.class).run(arguments);
        if (bot.getEnvironment().containsProperty(FURNISH)) {
            new Furniture(bot).arrange();
        }
    }

    /** Without a stereotype, so that no other application finds it. */
    static class Time {

        private static final CronScheduleBuilder EVERY_SECOND =
                CronScheduleBuilder.cronSchedule("* * * * * ?").withMisfireHandlingInstructionFireAndProceed();

        @Bean
        @Primary
        Clock campaignClock(
                @Qualifier("dev.convene.shared.DatabaseClock") Clock real,
                @Value("${" + ORIGIN + "}") long origin,
                @Value("${" + SPEED + "}") int speed) {
            return new Fast(real, new Pace(Instant.ofEpochMilli(origin), speed));
        }

        /** A minute of the business clock passes in a second or less, so the round of each minute is one of each second. */
        @Bean
        static BeanPostProcessor everySecond() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof CronTrigger trigger
                            ? trigger.getTriggerBuilder()
                                    .withSchedule(EVERY_SECOND)
                                    .build()
                            : bean;
                }
            };
        }
    }

    /** How business time follows real time: from the origin on, so many times as fast. */
    record Pace(Instant origin, int speed) {

        Instant business(Instant real) {
            return origin.plus(Duration.between(origin, real).multipliedBy(speed));
        }

        Instant real(Instant business) {
            return origin.plus(Duration.between(origin, business).dividedBy(speed));
        }
    }

    private static final class Fast extends Clock {

        private final Clock real;
        private final Pace pace;

        private Fast(Clock real, Pace pace) {
            this.real = real;
            this.pace = pace;
        }

        @Override
        public Instant instant() {
            return pace.business(real.instant());
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Fast(real.withZone(zone), pace);
        }
    }
}
