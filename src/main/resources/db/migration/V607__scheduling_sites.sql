-- Where the company receives people.
create table sites (
    id      uuid primary key,
    name    text not null,
    address text not null,
    zone    text not null,
    access  text,
    greeter text
);

create unique index site_named_once on sites (lower(name));

-- What was said of the place when it was chosen: a site may move or close later.
alter table interviews
    add column at_site    uuid,
    add column at_room    text,
    add column at_access  text,
    add column at_greeter text,
    add column at_zone    text,
    add column caller     text check (caller in ('COMPANY', 'CANDIDATE'));
