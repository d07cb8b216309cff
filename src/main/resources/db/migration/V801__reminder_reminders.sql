create table reminders (
    id          bigint      primary key generated always as identity,
    key         text        not null unique,
    kind        text        not null,
    member      text        not null,
    subject     uuid        not null,
    due_at      timestamptz not null,
    rung_at     timestamptz,
    lease       uuid,
    -- by the database's clock; without a lease: left alone until then
    lease_until timestamptz,
    check (date_trunc('minute', due_at, 'UTC') = due_at)
);

create index reminders_to_ring on reminders (due_at, id) where rung_at is null;
create index reminders_by_subject on reminders (subject);

-- a queue's statistics are old within a minute: a sudden backlog must not be planned for as if it were empty
alter table reminders set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
