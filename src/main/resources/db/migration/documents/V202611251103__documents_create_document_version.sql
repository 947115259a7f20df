-- Fassungen: never changed but for the mark of the final one; the bytes are named by their digest.
create table document_version (
    document_id   uuid         not null,
    number        int          not null,
    digest        char(64) character set ascii collate ascii_bin not null,
    size          bigint       not null,
    kind          varchar(8) character set ascii collate ascii_bin not null,
    file_name     varchar(200) not null,
    comment       varchar(500) not null,
    is_final      boolean      not null,
    restored_from int          null,
    added_at      datetime(6)  not null,
    id            uuid         not null, -- who added it
    name          varchar(200) not null,
    behalf_id     uuid         null,
    behalf_name   varchar(200) null,
    primary key (document_id, number),
    key document_version_by_digest (digest),
    constraint document_version_of_document foreign key (document_id) references document (id)
);
