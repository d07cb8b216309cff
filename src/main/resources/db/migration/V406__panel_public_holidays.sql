-- Whose public holidays somebody keeps, where they said it: a country, or none. Otherwise their zone tells.
create table holiday_countries (
    member  text primary key,
    country text not null
);
