package dev.convene.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.convene.shared.MemberId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws people's App Home: when they open it, and when something on it has changed. */
@Component
public class Homes implements Screen {

    private final ObjectProvider<Routes> routes;
    private final Readers readers;
    private final Text text;
    private final SlackCalls calls;

    Homes(ObjectProvider<Routes> routes, Readers readers, Text text, SlackCalls calls) {
        this.routes = routes;
        this.readers = readers;
        this.text = text;
        this.calls = calls;
    }

    @Override
    public void claim(Routes routes) {
        routes.event(AppHomeOpenedEvent.class, opened -> {
            if ("home".equals(opened.getTab())) {
                redraw(new MemberId(opened.getUser()));
            }
        });
    }

    /** Draws the member's home anew; calls Slack, so never before Slack has its answer. */
    public void redraw(MemberId member) {
        routes.getObject().homePage().ifPresent(page -> {
            var reader = readers.meet(member);
            var view = page.render(reader, text.in(reader));
            calls.ask(methods -> methods.viewsPublish(
                    publish -> publish.userId(member.value()).viewAsString(SlackJson.write(view))));
        });
    }
}
