alter table openings
    add column state text not null default 'OPEN' check (state in ('OPEN', 'FILLED', 'CLOSED'));
