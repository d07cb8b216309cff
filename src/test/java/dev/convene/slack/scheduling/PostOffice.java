package dev.convene.slack.scheduling;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on this machine, set up for the bot. */
@TestConfiguration(proxyBeanMethods = false)
class PostOffice {

    @Bean(destroyMethod = "stop")
    GreenMail greenMail() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @Bean
    JavaMailSender mailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }
}
