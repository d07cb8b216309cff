package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.scheduling.ReadLedger.Share;
import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who of a pool gave how much, the most loaded first. */
final class LedgerView {

    static final ViewId ID = new ViewId("ledger");

    /** A modal takes 100 blocks; a pool is one. */
    private static final int MOST_POOLS = 40;

    /** Of a longer pool, the top and the reader's own line say enough. */
    private static final int MOST_PEOPLE = 15;

    /** What the modal shows to one reader. */
    record Model(MemberId reader, List<Page> pools) {}

    /**
     * A pool.
     *
     * @param shares the most loaded first
     */
    record Page(String name, List<Share> shares, Duration median) {}

    private LedgerView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.panel.ledger.title")).close(text.of("slack.frame.close"));
        if (model.pools().isEmpty()) {
            modal.section(text.of("slack.panel.ledger.none"));
        }
        model.pools().stream().limit(MOST_POOLS).forEach(page -> modal.section(lines(page, model.reader(), text)));
        return modal.context(text.of("slack.panel.ledger.how")).build();
    }

    private static Words lines(Page page, MemberId reader, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.panel.named", Text.person(page.name())));
        if (page.shares().stream().allMatch(share -> share.load().isZero())) {
            lines.add(text.plural("slack.panel.ledger.nothing", page.shares().size()));
            return Words.lines(lines);
        }
        lines.add(text.of("slack.panel.ledger.median", page.median().toMinutes()));
        page.shares().stream()
                .limit(MOST_PEOPLE)
                .map(share -> line("slack.panel.ledger.share", share, text))
                .forEach(lines::add);
        ownFurtherDown(page, reader)
                .map(share -> line("slack.panel.ledger.own", share, text))
                .ifPresent(lines::add);
        if (page.shares().size() > MOST_PEOPLE) {
            lines.add(text.of("slack.panel.ledger.more", page.shares().size() - MOST_PEOPLE));
        }
        return Words.lines(lines);
    }

    private static Optional<Share> ownFurtherDown(Page page, MemberId reader) {
        return page.shares().stream()
                .skip(MOST_PEOPLE)
                .filter(share -> share.member().equals(reader))
                .findFirst();
    }

    private static Words line(String key, Share share, Text.In text) {
        return text.of(key, Text.mention(share.member()), share.load().toMinutes());
    }
}
