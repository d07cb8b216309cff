-- Calendars that people gave to be read. Of what stands in them, only when their owner is busy.
create table calendars (
    id            uuid primary key,
    member        text        not null,
    -- whoever has it may read the calendar
    address       bytea       not null,
    key_id        text        not null,
    host          text        not null,
    added_at      timestamptz not null,
    busy          tstzmultirange not null default '{}',
    -- up to when the busy times reach; null before the first reading
    known_until   timestamptz,
    read_at       timestamptz,
    etag          text,
    last_modified text,
    failures      int         not null default 0,
    trouble       text,
    detail        text,
    next_at       timestamptz not null
);

create index calendars_of_member on calendars (member);
create index calendars_to_read on calendars (next_at);
