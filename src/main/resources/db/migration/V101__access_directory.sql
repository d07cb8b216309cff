create table members (
    id     text primary key,
    name   text    not null,
    email  text,
    zone   text    not null,
    locale text    not null,
    guest  boolean not null,
    active boolean not null
);

create table roles (
    role   text not null check (role in ('ADMIN', 'RECRUITER')),
    member text not null,
    primary key (role, member)
);

create table company (
    only_row           boolean primary key default true check (only_row),
    name               text not null,
    recruiting_channel text,
    language           text not null,
    zone               text not null
);

insert into company (name, language, zone) values ('Convene', 'fr', 'Europe/Paris');

create table trail (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    subject uuid        not null,
    act     text        not null check (act in ('seen', 'changed')),
    what    text        not null
);

create index trail_by_subject on trail (subject, at);
