-- Who got a file when: data protection asks for it; kept for twelve months, shown to nobody but the officer.
create table document_access (
    id          bigint       not null auto_increment primary key,
    document_id uuid         not null,
    number      int          not null,
    person_id   uuid         not null,
    purpose     varchar(12) character set ascii collate ascii_bin not null,
    at          datetime(6)  not null,
    key document_access_by_document (document_id, at),
    key document_access_by_time (at)
);
