-- What candidates are told about their data, by language; without a row, the built-in words.
create table privacy_notices (
    language text primary key,
    notice   text not null
);
