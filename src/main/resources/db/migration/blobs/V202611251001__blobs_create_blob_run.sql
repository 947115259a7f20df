-- Comparisons of the whole store with the rows that name contents; a run without an end is under way or was killed.
create table blob_run (
    id         uuid        not null primary key,
    begun_at   datetime(6) not null,
    ended_at   datetime(6) null,
    rehashed   boolean     not null,
    contents   bigint      not null,
    bytes      bigint      not null,
    leftovers  bigint      not null,
    strangers  bigint      not null,
    key blob_run_by_begun_at (begun_at)
);
