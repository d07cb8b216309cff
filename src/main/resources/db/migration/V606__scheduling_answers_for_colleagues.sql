-- The recruiter who noted an answer that somebody gave by phone; null where they answered themselves.
alter table seats add column recorded_by text;
