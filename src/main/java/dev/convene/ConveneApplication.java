package dev.convene;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the bot; what it needs to run is read from the environment (see the README's table of settings). */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(systemName = "Convene", sharedModules = "shared")
public class ConveneApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ConveneApplication.class, arguments);
    }
}
