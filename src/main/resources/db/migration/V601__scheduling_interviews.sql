create extension if not exists btree_gist;

create table interviews (
    id        uuid primary key,
    version   bigint      not null,
    candidacy uuid        not null,
    candidate uuid        not null,
    stage     text        not null,
    attempt   int         not null,
    booked_by text        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    zone      text        not null,
    mode      text        not null,
    place     text,
    note      text,
    telling   text        not null,
    status    text        not null check (status in ('PROPOSED', 'CONFIRMED', 'HELD', 'NOT_HELD', 'CANCELLED')),
    constraint candidate_in_one_place
        exclude using gist (candidate with =, tstzrange(starts_at, ends_at) with &&)
        where (status in ('PROPOSED', 'CONFIRMED', 'HELD'))
);

create index interviews_of_candidacy on interviews (candidacy, starts_at);

create unique index interview_once_per_attempt on interviews (candidacy, stage, attempt)
    where status in ('PROPOSED', 'CONFIRMED', 'HELD');

create table seats (
    id             uuid primary key,
    version        bigint      not null,
    interview      uuid        not null references interviews (id),
    candidacy      uuid        not null,
    rule           int         not null,
    member         text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    answer         text        not null check (answer in ('ASKED', 'ACCEPTED', 'DECLINED', 'RELEASED')),
    decline_reason text,
    absent         boolean     not null,
    asked_number   bigint generated always as identity,
    constraint seat_once_per_member unique (interview, member),
    constraint member_in_one_place
        exclude using gist (member with =, tstzrange(starts_at, ends_at) with &&)
        where (answer in ('ASKED', 'ACCEPTED'))
);
