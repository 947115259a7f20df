-- Who runs a job at present, and when it was last done: one node at a time, however many there are.
create table job_lease (
    name        varchar(64) character set ascii collate ascii_bin not null primary key,
    holder      uuid        null,
    held_until  datetime(6) not null,
    finished_at datetime(6) null
);
