-- What is to be found of each record of any module. Every node builds its own Lucene index from here, in the order of the
-- revisions; a record that is gone stays as a row without content, so that no node keeps it.
create table search_entry (
    id             varchar(89)  character set ascii collate ascii_bin not null primary key, -- kind:record
    kind           varchar(24)  character set ascii collate ascii_bin not null,
    guard_kind     varchar(24)  character set ascii collate ascii_bin not null,
    guard_id       varchar(64)  character set ascii collate ascii_bin not null,
    revision       bigint       not null,
    rebuild        bigint       not null, -- number of the rebuild that saw it last
    gone           boolean      not null,
    fingerprint    varchar(64)  character set ascii collate ascii_bin not null,
    title          varchar(500) not null,
    context        varchar(500) null, -- what it belongs to
    number         varchar(60)  null,
    file_reference varchar(60)  null,
    body           mediumtext   not null,
    body_length    int          not null, -- in characters
    codes          mediumtext   not null, -- numbers and Aktenzeichen named in it
    category       varchar(60)  character set ascii collate ascii_bin null,
    units          text         character set ascii collate ascii_bin not null,
    year           int          null,
    fields         text         character set ascii collate ascii_bin not null,
    path           varchar(300) not null,
    audience       mediumtext   character set ascii collate ascii_bin not null,
    changed_at     datetime(6)  not null,
    unique key search_entry_revision (revision),
    key search_entry_guard (guard_kind, guard_id),
    key search_entry_rebuild (gone, rebuild, id)
);
