-- Whoever took a seat over shortly before the start; it counts for more in the ledger.
alter table seats add column stood_in boolean not null default false;

-- What a newcomer to a pool is taken to have given when they joined, lest everything falls to them.
create table head_starts (
    member  text        primary key,
    minutes bigint      not null check (minutes > 0),
    since   timestamptz not null
);
