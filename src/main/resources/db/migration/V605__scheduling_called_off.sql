-- When interviews would have been that were deleted with their candidacy: what the panel is told, and nothing else.
create table called_off (
    interview uuid        primary key,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    zone      text        not null
);
