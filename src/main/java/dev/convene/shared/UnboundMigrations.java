package dev.convene.shared;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Lets a migration take as long as it needs: the driver's socket time-out is made for the bot's own short statements. */
@Component
class UnboundMigrations implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            // the pool takes it back with the connection
            context.getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public String getCallbackName() {
        return "unbound migrations";
    }
}
