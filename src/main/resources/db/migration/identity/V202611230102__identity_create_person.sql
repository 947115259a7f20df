-- Snapshot of the directory: people who may or might use the application, and those who once did.
create table person (
    id        uuid         not null primary key,
    login     varchar(256) character set utf8mb4 collate utf8mb4_bin not null,
    name      varchar(200) not null,
    job_title varchar(200) not null,
    mail      varchar(254) not null,
    phone     varchar(64)  not null,
    active    boolean      not null,
    seen_at   datetime(6)  not null,
    key person_by_login (login)
) default character set utf8mb4 collate utf8mb4_german2_ci;
