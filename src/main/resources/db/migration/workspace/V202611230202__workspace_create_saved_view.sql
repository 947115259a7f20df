-- Lists kept under a name: of the person who made them, or given to a unit.
create table saved_view (
    id         uuid not null primary key,
    owner      uuid not null,
    unit       varchar(16) character set ascii collate ascii_bin null,
    route      varchar(100) character set ascii collate ascii_bin not null,
    name       varchar(60) not null,
    query      varchar(2000) not null,
    key saved_view_by_owner (owner, route),
    key saved_view_by_unit (unit, route)
);
