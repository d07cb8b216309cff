-- What was decided can be taken back: it is still read, and the stage can be left anew.
alter table candidacy_history add column taken_back boolean not null default false;

drop index stage_left_once;

create unique index stage_left_once on candidacy_history (candidacy, stage, attempt)
    where what in ('NEXT', 'AGAIN', 'NOT_RETAINED', 'SKIPPED', 'REPEATED') and not taken_back;
