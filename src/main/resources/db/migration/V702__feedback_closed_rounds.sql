create table closed_rounds (
    interview uuid        primary key,
    closed_by text        not null,
    closed_at timestamptz not null
);
