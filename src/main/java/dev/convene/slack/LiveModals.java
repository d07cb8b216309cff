package dev.convene.slack;

import com.slack.api.model.view.View;
import dev.convene.shared.MemberId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Modals whose content may change under their reader's eyes, the newest of each reader. Known to the instance that opened
 * them; a change that another one makes is seen when the modal is opened again.
 */
@Component
class LiveModals {

    private final Map<MemberId, Live> open = new ConcurrentHashMap<>();
    private final Modals modals;

    LiveModals(Modals modals) {
        this.modals = modals;
    }

    private record Live(String view, Supplier<View> drawing) {}

    void opened(MemberId reader, String view, Supplier<View> drawing) {
        open.put(reader, new Live(view, drawing));
    }

    void redraw(MemberId reader) {
        var live = open.get(reader);
        if (live != null && !modals.redraw(live.view(), null, live.drawing())) {
            open.remove(reader, live);
        }
    }
}
