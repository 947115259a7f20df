-- Organisational units: named by configuration or seen in the directory; never deleted, old records name them.
create table org_unit (
    code   varchar(16) character set ascii collate ascii_bin not null primary key,
    name   varchar(200) not null,
    parent varchar(16) character set ascii collate ascii_bin null,
    active boolean not null
) default character set utf8mb4 collate utf8mb4_german2_ci;
