package dev.convene.scheduling;

import dev.convene.candidate.LinkId;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who sees the kit of an interview says that they cannot open something of it; recruiters hear of it. */
@Component
public class ReportUnopened {

    private final ReadInterview interviews;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReportUnopened(ReadInterview interviews, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.interviews = interviews;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * The interview whose kit it is; empty for somebody who may not see it.
     *
     * @param link empty for the CV
     */
    public Optional<InterviewFile> report(MemberId actor, InterviewId interview, Optional<LinkId> link) {
        return transaction.execute(tx -> {
            var file = interviews.read(actor, interview);
            file.ifPresent(there ->
                    events.publishEvent(new LinkNotOpened(there.candidacy().id(), link.orElse(null), actor)));
            return file;
        });
    }
}
