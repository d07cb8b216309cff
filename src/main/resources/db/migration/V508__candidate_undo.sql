-- The last thing done about a candidacy that can be undone for a while, and where it stood before.
create table candidacy_undo (
    candidacy uuid        primary key references candidacies (id),
    entry     bigint      not null,
    actor     text        not null,
    what      text        not null,
    at        timestamptz not null,
    stage     text        not null,
    attempt   int         not null,
    status    text        not null,
    since     timestamptz not null
);
