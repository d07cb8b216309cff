-- Slack repeats an event when it is in doubt; the ids of a day are remembered.
create table slack_events (
    id      text primary key,
    seen_at timestamptz not null default now()
);
create index slack_events_seen_at on slack_events (seen_at);
