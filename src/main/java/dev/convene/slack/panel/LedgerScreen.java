package dev.convene.slack.panel;

import dev.convene.scheduling.ReadLedger;
import dev.convene.scheduling.ReadLedger.PoolLoad;
import dev.convene.slack.Command;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /interview load}: how the work is shared in the pools that one is in. */
@Component
class LedgerScreen implements Screen {

    private final ReadLedger ledger;
    private final ReadOverview overview;

    LedgerScreen(ReadLedger ledger, ReadOverview overview) {
        this.ledger = ledger;
        this.overview = overview;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("load", List.of("charge", "ledger", "répartition"), this::show);
    }

    private void show(Command command) {
        command.open(() -> {
            var names = overview.now();
            var pools = ledger.read(command.reader().id()).stream()
                    .map(pool -> page(names, pool, command.text()))
                    .toList();
            return LedgerView.render(new LedgerView.Model(command.reader().id(), pools), command.text());
        });
    }

    private static LedgerView.Page page(Overview names, PoolLoad pool, Text.In text) {
        return new LedgerView.Page(names.name(pool.pool()).many().in(text.locale()), pool.shares(), pool.median());
    }
}
