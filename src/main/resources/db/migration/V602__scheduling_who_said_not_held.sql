alter table interviews add column not_held_by text;
