-- Two who wish the same at once meet at (key, audience) alone. Of a second unique index, on conflict says nothing: the id
-- follows from both, and whoever came second was refused there.
alter table dispatches drop constraint dispatches_pkey;
alter table dispatches drop constraint dispatches_key_audience_key;
alter table dispatches add primary key (key, audience);
create index dispatches_by_id on dispatches (id);
