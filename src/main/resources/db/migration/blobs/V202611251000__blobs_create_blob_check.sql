-- What is known of each content: in which state it was found, since when, and when its bytes were last read and hashed.
create table blob_check (
    digest        char(64) character set ascii collate ascii_bin not null primary key,
    size          bigint      not null,
    state         varchar(16) character set ascii collate ascii_bin not null,
    state_since   datetime(6) not null,
    first_seen_at datetime(6) not null,
    checked_at    datetime(6) null,
    key blob_check_by_state (state, checked_at)
);
