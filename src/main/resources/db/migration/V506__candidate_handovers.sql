-- Openings that passed from one recruiter to another: one row each, those of one moment under one id.
create table opening_handovers (
    id      uuid        not null,
    opening uuid        not null references openings (id),
    giver   text        not null,
    taker   text        not null,
    actor   text        not null,
    at      timestamptz not null,
    primary key (id, opening)
);

create index handovers_of_opening on opening_handovers (opening, at);
