-- Operations carried out: a repeated save is recognised by the id the form chose.
create table operation (
    id        uuid        not null primary key,
    kind      varchar(24) character set ascii collate ascii_bin not null,
    record_id varchar(64) character set ascii collate ascii_bin not null,
    at        datetime(6) not null,
    key operation_by_time (at)
);
