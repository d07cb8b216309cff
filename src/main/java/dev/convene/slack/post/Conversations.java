package dev.convene.slack.post;

import dev.convene.access.CompanyProfile;
import dev.convene.delivery.Audience;
import dev.convene.shared.MemberId;
import dev.convene.slack.SlackCalls;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which of Slack's conversations an audience is met. */
@Component
class Conversations {

    private final JdbcClient database;
    private final CompanyProfile company;
    private final SlackCalls calls;

    Conversations(JdbcClient database, CompanyProfile company, SlackCalls calls) {
        this.database = database;
        this.company = company;
        this.calls = calls;
    }

    /** Empty while there is none: a room not made yet, a recruiting channel not chosen. */
    Optional<String> of(Audience audience) {
        return switch (audience) {
            case Audience.Member(var member) -> Optional.of(known(audience).orElseGet(() -> open(member, audience)));
            case Audience.Recruiting _ -> Optional.ofNullable(company.current().recruitingChannel());
            case Audience.Logistics _, Audience.Deliberation _ -> known(audience);
            case Audience.Candidate _ -> Optional.empty();
        };
    }

    Optional<String> known(Audience audience) {
        return database.sql("select conversation from slack_conversations where audience = :audience")
                .param("audience", audience.text())
                .query(String.class)
                .optional();
    }

    void remember(Audience audience, String conversation) {
        database.sql("""
                        insert into slack_conversations (audience, conversation) values (:audience, :conversation)
                        on conflict (audience) do update set conversation = excluded.conversation""")
                .param("audience", audience.text())
                .param("conversation", conversation)
                .update();
    }

    void forget(Audience audience) {
        database.sql("delete from slack_conversations where audience = :audience")
                .param("audience", audience.text())
                .update();
    }

    /** Whether the conversation is that of some other audience. */
    boolean isSomebodyElses(String conversation, Audience audience) {
        return database.sql(
                                "select count(*) from slack_conversations where conversation = :it and audience <> :audience")
                        .param("it", conversation)
                        .param("audience", audience.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String open(MemberId member, Audience audience) {
        var channel = calls.ask(methods -> methods.conversationsOpen(open -> open.users(List.of(member.value()))))
                .getChannel()
                .getId();
        remember(audience, channel);
        return channel;
    }
}
