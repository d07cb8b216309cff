package dev.convene.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Somebody at a door: who it is, and what may follow once Slack has its answer. */
public abstract sealed class Visit permits Talk, Search, Closing {

    private final Desk desk;
    private final Supplier<Reader> reader;
    private final List<Runnable> later = new ArrayList<>();
    private boolean answered;

    Visit(Desk desk, Supplier<Reader> reader) {
        this.desk = desk;
        this.reader = SingletonSupplier.of(reader);
    }

    public Reader reader() {
        return reader.get();
    }

    /** The words in the reader's language. */
    public Text.In text() {
        return desk.text().in(reader());
    }

    /** Work that follows Slack's answer, and may call Slack; at once if it already has its answer. May be lost. */
    public void after(Runnable work) {
        if (answered) {
            work.run();
        } else {
            later.add(work);
        }
    }

    /** What to do when work that follows the answer fails. */
    abstract void sorry(Words sentence);

    Desk desk() {
        return desk;
    }

    /** Slack has its answer, or will within the same breath: what was kept for afterwards may run. */
    void answered() {
        answered = true;
        if (!later.isEmpty()) {
            desk.soon(this, () -> later.forEach(Runnable::run));
        }
    }
}
