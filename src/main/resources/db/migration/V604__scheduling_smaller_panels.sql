-- Why a panel may be smaller than its recipe, and who said so: kept for whoever compares recipes with what was done.
alter table interviews
    add column smaller_reason text,
    add column smaller_by     text;
