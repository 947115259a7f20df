-- Städte, Gemeinden und Samtgemeinden of the county; one that is gone stays inactive because records name it.
create table municipality (
    code   varchar(16) character set ascii collate ascii_bin not null primary key,
    name   varchar(120) not null,
    kind   varchar(16) character set ascii collate ascii_bin not null,
    active boolean      not null default true
);
