alter table letters
    alter column interview drop not null,
    -- of the slot that a reminder of the day before tells of
    add column starts_at   timestamptz,
    -- the recruiter who sent it, or whose booking said to
    add column approved_by text,
    -- what the letter said of itself when that recruiter read it; null: nobody read it, the booking approved it
    add column basis       text,
    -- only a letter edited by a person keeps its text
    add column subject     text,
    add column body        text,
    -- a mail server was spoken to, and no surely failed outcome is known
    add column attempted   boolean not null default false,
    add column sent_at     timestamptz,
    add column trouble     text,
    drop constraint letters_status_check,
    add constraint letters_status_check check (status in ('READY', 'APPROVED', 'SENT', 'DROPPED'));

create index letters_of_candidacy on letters (candidacy);

create unique index letter_of_the_day_before_once on letters (interview, starts_at)
    where kind = 'DAY_BEFORE' and status <> 'DROPPED';

-- The newest row of a kind and language holds; one without texts means the built-in words.
create table letter_templates (
    number     bigint generated always as identity primary key,
    kind       text        not null,
    language   text        not null,
    subject    text,
    body       text,
    changed_by text        not null,
    changed_at timestamptz not null,
    check ((subject is null) = (body is null))
);

create index letter_templates_newest on letter_templates (kind, language, number desc);
