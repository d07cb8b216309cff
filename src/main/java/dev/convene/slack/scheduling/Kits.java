package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.candidate.SentLinks;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Talk;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The kit of an interview, for somebody who may see it. */
@Component
class Kits {

    private final SentLinks links;

    Kits(SentLinks links) {
        this.links = links;
    }

    /** @param told the links that the reader has just said they cannot open */
    View view(Talk talk, InterviewFile file, Set<String> told) {
        var reader = talk.reader();
        return KitView.render(
                new KitView.Model(Facts.of(file), links.of(file.candidacy().id()), told, reader.id(), reader.zone()),
                talk.text());
    }
}
