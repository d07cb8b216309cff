create table letters (
    id        uuid primary key,
    version   bigint not null,
    candidacy uuid   not null,
    interview uuid   not null,
    kind      text   not null,
    status    text   not null check (status in ('READY', 'SENT', 'DROPPED'))
);

create index letters_of_interview on letters (interview);
