-- Records that changed and are not read yet: written in the transaction of the change, so that none is forgotten.
create table search_pending (
    id        bigint      not null auto_increment primary key,
    kind      varchar(24) character set ascii collate ascii_bin not null,
    record_id varchar(64) character set ascii collate ascii_bin not null,
    since     datetime(6) not null,
    attempts  int         not null default 0,
    due_at    datetime(6) null -- not before, after it could not be read
);
