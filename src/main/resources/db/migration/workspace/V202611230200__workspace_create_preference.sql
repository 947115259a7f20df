-- How a person likes to work: a few names and short values, nothing about others.
create table preference (
    person     uuid not null,
    name       varchar(64) character set ascii collate ascii_bin not null,
    setting    varchar(2000) not null,
    primary key (person, name)
);
