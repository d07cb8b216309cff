create sequence process_readings;

create table process_versions (
    id uuid primary key,
    key text not null,
    number integer not null check (number > 0),
    content_hash text not null,
    body jsonb not null,
    imported_at timestamptz not null,
    -- the version of a key with the highest reading is in force: taking a file back to an earlier text puts that
    -- earlier version in force again, with no new version and no clock to trust
    reading bigint not null default nextval('process_readings'),
    constraint process_versions_number unique (key, number),
    constraint process_versions_content unique (key, content_hash)
);

create index process_versions_in_force on process_versions (key, reading desc);
