-- when an audience may be told the next new thing; written only when an outcome is recorded, never by a business change
create table dispatch_paces (
    lane     text        primary key,
    free_at  timestamptz not null
) with (fillfactor = 70);

-- who is being carried to, and what has been failing for long, each found in one step
create index dispatches_taken on dispatches (lane) where lease is not null;
create index dispatches_failing on dispatches (lane, not_before) where state = 'WANTED' and failing_since is not null;

-- what was given up together is told together: the first of them names all
alter table dispatches
    add column parked_at timestamptz,
    add column parked_with uuid,
    add column sort text generated always as (split_part(key, ':', 1)) stored;

update dispatches set parked_at = wanted_since, parked_with = id where state = 'PARKED';

alter table dispatches
    add check ((state = 'PARKED') = (parked_at is not null)),
    add check ((state = 'PARKED') = (parked_with is not null));

drop index dispatches_parked;
create index dispatches_parked on dispatches (sort, parked_reason, parked_at) where state = 'PARKED';
