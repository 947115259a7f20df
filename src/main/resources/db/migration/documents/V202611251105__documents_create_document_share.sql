-- Whom a document was shown besides those its class opens it to.
create table document_share (
    document_id uuid        not null,
    token       varchar(64) character set ascii collate ascii_bin not null,
    primary key (document_id, token),
    constraint document_share_of_document foreign key (document_id) references document (id)
);
