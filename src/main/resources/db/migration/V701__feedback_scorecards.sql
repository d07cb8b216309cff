create table scorecards (
    id             uuid primary key,
    version        bigint not null,
    interview      uuid   not null,
    author         text   not null,
    recommendation text,
    summary        text   not null,
    notes          text   not null,
    submitted_at   timestamptz,
    constraint scorecard_once_per_panelist unique (interview, author)
);

create table scorecard_ratings (
    scorecard uuid not null references scorecards (id),
    criterion text not null,
    mark      int  not null check (mark between 1 and 4),
    primary key (scorecard, criterion)
);

create table scorecard_replies (
    scorecard uuid not null references scorecards (id),
    question  text not null,
    judgement text not null,
    reason    text,
    primary key (scorecard, question)
);
