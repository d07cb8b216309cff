-- Whoever was absent sat elsewhere, for all anybody knows.
alter table seats drop constraint member_in_one_place;

alter table seats add constraint member_in_one_place
    exclude using gist (member with =, tstzrange(starts_at, ends_at) with &&)
    where (answer in ('ASKED', 'ACCEPTED') and not absent);
