create table opened_homes (
    member text primary key
);
