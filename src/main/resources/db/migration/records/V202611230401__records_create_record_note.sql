create table record_note (
    id          bigint       not null auto_increment primary key,
    kind        varchar(24) character set ascii collate ascii_bin not null,
    record_id   varchar(64) character set ascii collate ascii_bin not null,
    note_kind   varchar(24) character set ascii collate ascii_bin not null,
    text        text         not null,
    at          datetime(6)  not null,
    person_id   uuid         not null,
    person_name varchar(200) not null,
    behalf_id   uuid         null,
    behalf_name varchar(200) null,
    key record_note_by_record (kind, record_id, id)
);
