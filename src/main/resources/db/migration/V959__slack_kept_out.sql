-- Whom Slack did not let into a candidacy's channel, and why: told once, and given its lines by direct message.
create table slack_kept_out (
    candidacy uuid not null,
    member    text not null,
    why       text not null,
    primary key (candidacy, member)
);
