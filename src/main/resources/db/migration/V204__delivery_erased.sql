-- What it told of has been deleted: what stands on the far side says nothing of it any more, and nothing new is said.
alter table dispatches add column erased boolean not null default false;
