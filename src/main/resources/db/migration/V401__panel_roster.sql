create table pool_members (
    pool   text not null,
    member text not null,
    primary key (pool, member)
);

create table teams (
    key    text primary key,
    name   text not null,
    parent text references teams (key)
);

create table team_members (
    member text primary key,
    team   text not null references teams (key)
);
