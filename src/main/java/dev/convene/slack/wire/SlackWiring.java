package dev.convene.slack.wire;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import dev.convene.slack.Dispatch;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** One client, one Bolt application, one way in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackWiring {

    static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(SlackWiring.class);

    @Bean(destroyMethod = "close")
    Slack slack(SlackSettings settings) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.methodsPrefix());
        var longest = Math.toIntExact(settings.callTimeout().toMillis());
        config.setHttpClientReadTimeoutMillis(longest);
        config.setHttpClientWriteTimeoutMillis(longest);
        config.setHttpClientCallTimeoutMillis(longest);
        config.setStatsEnabled(false);
        return Slack.getInstance(config, once(config));
    }

    /**
     * The client would send a call again by itself when a kept connection breaks before the answer: a message that had
     * arrived would stand there twice. Whether to try again is the courier's to decide, after a look.
     */
    private static SlackHttpClient once(SlackConfig config) {
        var plain = SlackHttpClient.buildOkHttpClient(config);
        var client = new SlackHttpClient(
                plain.newBuilder().retryOnConnectionFailure(false).build());
        client.setConfig(config);
        return client;
    }

    @Bean
    MethodsClient slackMethods(Slack slack, SlackSettings settings) {
        return new SlackMethods(slack.getHttpClient(), settings.botToken());
    }

    /**
     * Without Bolt's own middleware: requests are verified by {@link SignedRequests} before they get here, and one token
     * needs no look-up on each of them.
     */
    @Bean
    App bolt(Slack slack, SlackSettings settings, Dispatch dispatch, AtTheDoor atTheDoor) {
        var config = AppConfig.builder()
                .slack(slack)
                .signingSecret(settings.signingSecret())
                .singleTeamBotToken(settings.botToken())
                .build();
        config.setUnmatchedRequestHandler(request -> {
            LOG.info("Nobody claims a request of type {}", request.getRequestType());
            return Response.ok();
        });
        var app = new App(config, slack, List.of(atTheDoor));
        dispatch.connect(app);
        return app;
    }

    @Bean
    ServletRegistrationBean<SlackAppServlet> slackServlet(App app) {
        return new ServletRegistrationBean<>(new SlackAppServlet(app), PATH);
    }

    @Bean
    FilterRegistrationBean<SignedRequests> signedRequests(SlackSettings settings) {
        var secret = settings.usesHttp() ? settings.signingSecret() : "";
        var filter = new FilterRegistrationBean<>(new SignedRequests(secret, Clock.systemUTC()));
        filter.addUrlPatterns(PATH);
        // before anything that might read a parameter, and with it the body
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
