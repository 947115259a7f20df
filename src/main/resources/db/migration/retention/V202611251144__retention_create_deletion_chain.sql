-- The end of the chain of deletion records: locked by whoever adds one, and proof that none was taken off the end.
create table deletion_chain (
    id        int      not null primary key,
    number    bigint   not null,
    hash      char(64) character set ascii collate ascii_bin not null,
    purged_at datetime(6) null
);
