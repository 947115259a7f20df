-- The Verlauf: lines are added, never altered; the order is that of the id, not of the clock.
create table record_history (
    id          bigint       not null auto_increment primary key,
    kind        varchar(24) character set ascii collate ascii_bin not null,
    record_id   varchar(64) character set ascii collate ascii_bin not null,
    at          datetime(6)  not null,
    person_id   uuid         not null,
    person_name varchar(200) not null,
    behalf_id   uuid         null,
    behalf_name varchar(200) null,
    action      varchar(40) character set ascii collate ascii_bin not null,
    from_state  varchar(24) character set ascii collate ascii_bin null,
    to_state    varchar(24) character set ascii collate ascii_bin null,
    reason      text         null,
    changes     mediumtext   null,
    key record_history_by_record (kind, record_id, id)
);
