-- Heartbeat of the jobs: what ran when, for how long, and how it ended.
create table job_run (
    name         varchar(64)  character set ascii collate ascii_bin not null primary key,
    started_at   datetime(6)  not null,
    succeeded_at datetime(6)  null,
    failed_at    datetime(6)  null,
    millis       bigint       null,
    last_error   varchar(120) character set ascii collate ascii_bin null, -- class of the error, no text
    done_until   date         null      -- last day a daily job has done, for catching up
);
