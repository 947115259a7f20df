-- What is known about a stored content, whichever documents hold it: its kind, the virus check, the text in it.
create table content (
    digest        char(64) character set ascii collate ascii_bin not null primary key,
    size          bigint       not null,
    kind          varchar(8) character set ascii collate ascii_bin not null,
    kept_at       datetime(6)  not null,
    scan          varchar(16) character set ascii collate ascii_bin not null,
    signature     varchar(200) null,      -- what the virus check found
    scanned_at    datetime(6)  null,
    text_state    varchar(16) character set ascii collate ascii_bin null, -- null: not read yet
    body          mediumtext   null,
    next_at       datetime(6)  null,      -- when there is something to do for it; null: nothing
    attempts      int          not null,
    claimed_until datetime(6)  null,      -- a node is at it
    key content_due (next_at, digest),
    key content_scanned (scan, scanned_at)
);
