-- One row. Whoever writes entries holds its lock, so that revisions become visible in their order.
create table search_state (
    id         int          not null primary key,
    stock      uuid         not null, -- tells these entries from those of another database
    revision   bigint       not null, -- of the entry written last
    rebuild    bigint       not null, -- number of the rebuild that was begun last
    kinds      varchar(500) character set ascii collate ascii_bin not null, -- kinds of records that were read completely
    begun_at   datetime(6)  null,     -- of the rebuild that was begun last
    rebuilt_at datetime(6)  null      -- end of the rebuild that was finished last
);
