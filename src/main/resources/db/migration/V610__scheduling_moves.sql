-- How often everybody was asked anew for another date: each time by a message of its own.
alter table interviews add column moves int not null default 0;
