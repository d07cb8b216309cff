package dev.convene.slack.post;

import com.slack.api.model.Message.Metadata;
import dev.convene.access.CompanyProfile;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Carried;
import dev.convene.delivery.Delivery;
import dev.convene.delivery.Place;
import dev.convene.slack.Discretion;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Readers;
import dev.convene.slack.SlackCalls;
import dev.convene.slack.SlackJson;
import dev.convene.slack.SlackTrouble;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts a notice, or brings the one that stands there up to date. */
@Component
class PostNotice {

    static final String EVENT = "convene_notice";
    static final String KEY = "key";

    private static final Logger LOG = LoggerFactory.getLogger(PostNotice.class);

    private final Map<String, Notice> notices;
    private final Conversations conversations;
    private final History history;
    private final SlackCalls calls;
    private final Readers readers;
    private final CompanyProfile company;
    private final Text text;
    private final Discretion discretion;

    PostNotice(
            List<Notice> notices,
            Conversations conversations,
            History history,
            SlackCalls calls,
            Readers readers,
            CompanyProfile company,
            Text text,
            Discretion discretion) {
        this.notices = notices.stream().collect(Collectors.toUnmodifiableMap(Notice::kind, Function.identity()));
        this.conversations = conversations;
        this.history = history;
        this.calls = calls;
        this.readers = readers;
        this.company = company;
        this.text = text;
        this.discretion = discretion;
    }

    Carried post(Delivery delivery) {
        var notice = notices.get(Keys.kind(delivery.key()));
        if (notice == null) {
            return new Carried.Refused("unknown_kind");
        }
        var message = message(notice, delivery).orElse(null);
        if (message == null) {
            return new Carried.NotWanted();
        }
        var hash = Hash.of(message);
        if (delivery.place() != null && hash.equals(delivery.sentHash())) {
            return new Carried.Unchanged();
        }
        return whereItStands(delivery)
                .filter(place -> !notice.isPinned() || isStillThere(place, delivery.audience()))
                .flatMap(place -> update(place, delivery, message))
                .or(() -> anew(delivery, message))
                .<Carried>map(place -> {
                    pin(notice, place);
                    return new Carried.Sent(place, hash);
                })
                .orElseGet(() -> new Carried.Failed("no_conversation"));
    }

    /** What was never posted, or has been deleted by hand, leaves nothing to rewrite. */
    Carried erase(Delivery delivery) {
        var message = Message.of(telling(delivery).text().of("slack.frame.erased"));
        return whereItStands(delivery)
                .flatMap(place -> update(place, delivery, message))
                .<Carried>map(place -> new Carried.Sent(place, Hash.of(message)))
                .orElseGet(Carried.NotWanted::new);
    }

    /** Of what they must not know, people who were told before keep a sentence that says nothing. */
    private Optional<Message> message(Notice notice, Delivery delivery) {
        var telling = telling(delivery);
        if (discretion.lets(delivery.audience(), delivery.subject())) {
            return notice.render(telling);
        }
        return delivery.place() == null && !delivery.unsure()
                ? Optional.empty()
                : Optional.of(Message.of(telling.text().of("slack.frame.taken-back")));
    }

    private Telling telling(Delivery delivery) {
        if (delivery.audience() instanceof Audience.Member(var member)) {
            var reader = readers.meet(member);
            return new Telling(delivery.key(), delivery.subject(), delivery.audience(), text.in(reader), reader.zone());
        }
        var facts = company.current();
        return new Telling(
                delivery.key(), delivery.subject(), delivery.audience(), text.in(facts.language()), facts.zone());
    }

    private Optional<Place> whereItStands(Delivery delivery) {
        var known = Optional.ofNullable(delivery.place());
        if (known.isPresent() || !delivery.unsure()) {
            return known;
        }
        return conversations.of(delivery.audience()).flatMap(channel -> history.find(channel, mark(delivery)));
    }

    /** False in the archived room of a candidacy that was reopened: its new one needs a pinned message of its own. */
    private boolean isStillThere(Place place, Audience audience) {
        return conversations.known(audience).map(place.conversation()::equals).orElse(true);
    }

    /** Empty if somebody has deleted it: then it is posted anew. */
    private Optional<Place> update(Place place, Delivery delivery, Message message) {
        try {
            calls.ask(methods -> methods.chatUpdate(update -> update.channel(place.conversation())
                    .ts(place.stamp())
                    .text(message.text())
                    .blocksAsString(SlackJson.write(message.blocks()))
                    .metadata(metadata(delivery))));
            return Optional.of(place);
        } catch (SlackTrouble trouble) {
            if (trouble.code().equals("message_not_found")) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    private Optional<Place> anew(Delivery delivery, Message message) {
        return conversations.of(delivery.audience()).map(channel -> {
            var posted = calls.ask(methods -> methods.chatPostMessage(post -> post.channel(channel)
                    .text(message.text())
                    .blocksAsString(SlackJson.write(message.blocks()))
                    .metadata(metadata(delivery))
                    .unfurlLinks(false)
                    .unfurlMedia(false)));
            return new Place(posted.getChannel(), posted.getTs());
        });
    }

    /** A pin is a convenience: a notice that cannot be pinned was told all the same. */
    private void pin(Notice notice, Place place) {
        if (!notice.isPinned()) {
            return;
        }
        try {
            calls.ask(methods ->
                    methods.pinsAdd(pin -> pin.channel(place.conversation()).timestamp(place.stamp())));
        } catch (SlackTrouble trouble) {
            if (!trouble.code().equals("already_pinned")) {
                LOG.warn("A notice of kind {} could not be pinned: {}", notice.kind(), trouble.code());
            }
        }
    }

    /** The dispatch's id: the same over all attempts, and meaningless to whoever reads it. */
    private static String mark(Delivery delivery) {
        return delivery.id().toString();
    }

    private static Metadata metadata(Delivery delivery) {
        return Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(KEY, mark(delivery)))
                .build();
    }
}
