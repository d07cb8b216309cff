package dev.convene.slack;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every screen claim its doors, once; a door claimed twice stops the start. */
@Configuration(proxyBeanMethods = false)
class FrameWiring {

    @Bean
    Routes routes(ObjectProvider<Screen> screens) {
        var routes = new Routes();
        screens.orderedStream().forEach(screen -> screen.claim(routes));
        return routes;
    }
}
