-- Löschsperren: nothing of these records is destroyed before the day is over.
create table retention_hold (
    kind        varchar(24) character set ascii collate ascii_bin not null,
    record_id   varchar(64) character set ascii collate ascii_bin not null,
    held_until  date         not null, -- last day
    reason      varchar(500) not null,
    held_at     datetime(6)  not null,
    id          uuid         not null, -- who
    name        varchar(200) not null,
    behalf_id   uuid         null,
    behalf_name varchar(200) null,
    primary key (kind, record_id)
);
