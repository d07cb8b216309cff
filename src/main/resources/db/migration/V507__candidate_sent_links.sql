-- What the candidate sent, as a recruiter entered it.
create table candidacy_links (
    id        uuid primary key,
    candidacy uuid   not null references candidacies (id) on delete cascade,
    number    bigint generated always as identity,
    label     text   not null,
    address   text   not null check (address like 'https://%')
);

create index links_of_candidacy on candidacy_links (candidacy, number);
