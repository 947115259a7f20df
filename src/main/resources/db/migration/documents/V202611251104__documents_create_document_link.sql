-- What a document hangs on: weak links to records of any module.
create table document_link (
    document_id uuid        not null,
    kind        varchar(24) character set ascii collate ascii_bin not null,
    record_id   varchar(64) character set ascii collate ascii_bin not null,
    linked_at   datetime(6) not null,
    primary key (document_id, kind, record_id),
    key document_link_by_record (kind, record_id, document_id),
    constraint document_link_of_document foreign key (document_id) references document (id)
);
