create sequence dispatch_order;

create table dispatches (
    id            uuid        primary key default gen_random_uuid(),
    kind          text        not null check (kind in ('NOTICE', 'LETTER', 'ROOM')),
    key           text        not null,
    audience      text        not null,
    -- what is carried one after the other: an audience's letters travel apart from its messages
    lane          text        not null,
    subject       uuid        not null,
    state         text        not null default 'WANTED' check (state in ('WANTED', 'SETTLED', 'PARKED')),
    wanted        bigint      not null default 1,
    sent          bigint      not null default 0,
    sent_hash     text,
    conversation  text,
    stamp         text,
    sequence      bigint      not null default nextval('dispatch_order'),
    -- by the business clock, like the day after which a dispatch is given up
    wanted_since  timestamptz not null,
    -- all below by the database's clock, which every instance shares and no demo shifts
    not_before    timestamptz not null default clock_timestamp(),
    failing_since timestamptz,
    attempts      integer     not null default 0,
    -- written before a call leaves, gone once its outcome is known
    intent_at     timestamptz,
    lease         uuid,
    lease_until   timestamptz,
    parked_reason text,
    unique (key, audience),
    check ((conversation is null) = (stamp is null)),
    check ((state = 'PARKED') = (parked_reason is not null))
);

create index dispatches_in_order on dispatches (sequence) where state = 'WANTED';
create index dispatches_by_lane on dispatches (lane, (kind <> 'ROOM' or conversation is not null), sequence)
    where state = 'WANTED';
create index dispatches_parked on dispatches (key) where state = 'PARKED';
create index dispatches_by_subject on dispatches (subject);

-- a method that the far side asked all instances to leave alone for a while
create table dispatch_pauses (
    kind   text        not null,
    again  boolean     not null,
    until  timestamptz not null,
    primary key (kind, again)
);

-- a queue's statistics are old within a minute: a sudden backlog must not be planned for as if it were empty
alter table dispatches set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
