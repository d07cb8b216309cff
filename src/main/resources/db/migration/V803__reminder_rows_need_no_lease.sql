-- a reminder rings within the transaction that takes it: its row's lock is its lease, and ends with the connection
alter table reminders drop column lease;
alter table reminders rename column lease_until to not_before;
