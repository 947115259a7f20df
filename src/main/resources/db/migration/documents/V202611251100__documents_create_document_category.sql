-- Kinds of documents: what each must say, who reads it unless somebody decides otherwise, how long it is kept.
create table document_category (
    code            varchar(24) character set ascii collate ascii_bin not null primary key,
    version         bigint       not null,
    name            varchar(80)  not null,
    position        int          not null,
    active          boolean      not null,
    visibility      varchar(16) character set ascii collate ascii_bin not null,
    extra_readers   varchar(500) character set ascii collate ascii_bin null, -- tokens besides the class
    details         varchar(500) character set ascii collate ascii_bin null, -- what documents of the kind say
    mandatory       varchar(500) character set ascii collate ascii_bin null, -- what they must say
    retention_years int          null,                                       -- null: until somebody decides
    retention_from  varchar(24) character set ascii collate ascii_bin not null,
    archive_offer   boolean      not null,
    unique key document_category_name (name)
);
