-- Attempts to log in that failed or are under way, for a few minutes and for all nodes together.
create table login_attempt (
    id        uuid        not null primary key,
    name_hash char(64)    character set ascii collate ascii_bin not null,
    address   varchar(64) character set ascii collate ascii_bin not null,
    at        datetime(6) not null,
    key login_attempt_by_name (name_hash, at),
    key login_attempt_by_address (address, at),
    key login_attempt_by_time (at)
);
