create table absences (
    id          uuid primary key,
    member      text not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    zone        text not null,
    recorded_by text not null,
    check (starts_at < ends_at)
);

create index absences_by_member on absences (member, ends_at);
