-- Where an audience is met: a member's direct messages, a candidacy's channel, a round's room.
create table slack_conversations (
    audience     text primary key,
    conversation text not null
);
create unique index slack_conversations_conversation on slack_conversations (conversation);
