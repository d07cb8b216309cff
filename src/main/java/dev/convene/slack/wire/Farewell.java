package dev.convene.slack.wire;

import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import org.springframework.stereotype.Component;

/** Somebody takes the app out of the workspace: said at once in health and log, and not with the first call that fails. */
@Component
class Farewell implements Screen {

    private final SlackStanding standing;

    Farewell(SlackStanding standing) {
        this.standing = standing;
    }

    @Override
    public void claim(Routes routes) {
        routes.event(AppUninstalledEvent.class, _ -> standing.check())
                .event(TokensRevokedEvent.class, _ -> standing.check());
    }
}
