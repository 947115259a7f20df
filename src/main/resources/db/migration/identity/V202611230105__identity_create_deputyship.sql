-- Vertretung: whether it is in force is computed from its days, so it ends by itself; rows are kept as history.
create table deputyship (
    id            uuid         not null primary key,
    principal     uuid         not null,
    deputy        uuid         not null,
    from_day      date         not null,
    to_day        date         not null,
    scope         varchar(16)  character set ascii collate ascii_bin not null,
    granted_by    uuid         not null,
    granted_name  varchar(200) not null,
    granted_at    datetime(6)  not null,
    ended_by      uuid         null,
    ended_name    varchar(200) null,
    ended_at      datetime(6)  null,
    version       bigint       not null,
    key deputyship_by_last_day (to_day),
    constraint deputyship_principal foreign key (principal) references person (id),
    constraint deputyship_deputy foreign key (deputy) references person (id),
    constraint deputyship_somebody_else check (principal <> deputy),
    constraint deputyship_days check (to_day >= from_day)
) default character set utf8mb4 collate utf8mb4_german2_ci;
