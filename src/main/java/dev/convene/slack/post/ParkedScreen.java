package dev.convene.slack.post;

import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Words;
import org.springframework.stereotype.Component;

/** An admin presses [Try again]. */
@Component
class ParkedScreen implements Screen {

    private final RetryParked retryParked;

    ParkedScreen(RetryParked retryParked) {
        this.retryParked = retryParked;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(ParkedView.TRY_AGAIN, press -> press.tell(outcome(press)));
    }

    private Words outcome(Press press) {
        var text = press.text();
        return switch (retryParked.retry(press.reader().id(), ParkedGroup.read(press.value()))) {
            case RetryParked.Retrying.OnlyAdmins() -> text.of("slack.frame.parked.only-admins");
            case RetryParked.Retrying.Begun(var many) when many == 0 -> text.of("slack.frame.parked.already");
            case RetryParked.Retrying.Begun(var many) -> text.plural("slack.frame.parked.again", many);
        };
    }
}
