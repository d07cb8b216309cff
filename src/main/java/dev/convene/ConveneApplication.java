package dev.convene;

import dev.convene.panel.PrintBusy;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the bot; what it needs to run is read from the environment (see the README's table of settings). */
// modules name their parts without knowing each other's names
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(systemName = "Convene", sharedModules = "shared")
public class ConveneApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(PrintBusy.ASKED)) {
            PrintBusy.answer(arguments);
        }
        SpringApplication.run(ConveneApplication.class, arguments);
    }
}
