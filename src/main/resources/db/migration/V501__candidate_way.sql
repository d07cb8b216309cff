create table openings (
    id             uuid primary key,
    version        bigint not null,
    title          text   not null,
    process        text   not null,
    hiring_manager text   not null,
    pay_range      text,
    advert         text,
    target_team    text,
    video_link     text
);

create table opening_recruiters (
    opening uuid not null references openings (id),
    member  text not null,
    primary key (opening, member)
);

create table candidates (
    id       uuid primary key,
    version  bigint not null,
    name     text   not null,
    email    text   not null,
    phone    text,
    language text   not null,
    zone     text   not null,
    cv       text
);

create unique index candidate_known_once on candidates (lower(email));

create sequence candidacy_number;

create table candidacies (
    id          uuid primary key,
    version     bigint      not null,
    number      int         not null unique,
    opening     uuid        not null references openings (id),
    candidate   uuid        not null references candidates (id),
    process     uuid        not null,
    stage       text        not null,
    attempt     int         not null check (attempt > 0),
    status      text        not null check (status in ('ACTIVE', 'ON_HOLD', 'HIRED', 'REJECTED', 'WITHDRAWN')),
    since       timestamptz not null,
    target_team text,
    constraint candidate_once_per_opening unique (opening, candidate)
);

create index candidacies_under_way on candidacies (since) where status in ('ACTIVE', 'ON_HOLD');

create table candidacy_kept_away (
    candidacy uuid not null references candidacies (id),
    member    text not null,
    primary key (candidacy, member)
);

create table candidacy_steps_done (
    candidacy uuid not null references candidacies (id),
    step      text not null,
    primary key (candidacy, step)
);

create table candidacy_history (
    id          bigint generated always as identity primary key,
    candidacy   uuid        not null references candidacies (id),
    at          timestamptz not null,
    actor       text        not null,
    what        text        not null,
    stage       text        not null,
    attempt     int         not null,
    reason      text,
    criterion   text,
    may_be_told boolean     not null default false
);

create index history_of_candidacy on candidacy_history (candidacy, id);

-- A stage is left once, whoever was quicker.
create unique index stage_left_once on candidacy_history (candidacy, stage, attempt)
    where what in ('NEXT', 'AGAIN', 'NOT_RETAINED');
