package dev.convene.delivery;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what was given up and not wanted again since. */
@Component
public class ReadGivenUp {

    private final ParkedRows rows;

    ReadGivenUp(ParkedRows rows) {
        this.rows = rows;
    }

    /** Once for each sort and reason, the oldest first. */
    public List<GivenUp> all() {
        return rows.all();
    }
}
