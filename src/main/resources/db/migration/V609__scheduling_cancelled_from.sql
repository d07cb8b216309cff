-- What stood when an interview was cancelled, so that it can stand again if that is undone: who cancelled it (null where it
-- went with its stage or its candidacy), when, and as what; and what each seat's answer was.
alter table interviews
    add column cancelled_from text,
    add column cancelled_at   timestamptz,
    add column cancelled_by   text;

alter table seats add column cancelled_from text;
