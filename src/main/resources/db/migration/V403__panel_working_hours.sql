-- By the clock of the person's own zone; whoever has no row works the hours of the settings.
create table working_hours (
    member    text not null,
    day       int  not null check (day between 1 and 7),
    starts_at time not null,
    ends_at   time not null,
    primary key (member, day, starts_at),
    check (starts_at < ends_at)
);

create table on_site_days (
    member text not null,
    day    int  not null check (day between 1 and 7),
    primary key (member, day)
);
