alter table openings add column confidential boolean not null default false;
