-- What somebody proposed to destroy, and what another person decided.
create table deletion (
    id                   uuid         not null primary key,
    state                varchar(12) character set ascii collate ascii_bin not null,
    records              int          not null,
    archive_offered_on   date         null,
    archive_result       varchar(12) character set ascii collate ascii_bin null,
    proposed_at          datetime(6)  not null,
    proposed_id          uuid         not null,
    proposed_name        varchar(200) not null,
    proposed_behalf_id   uuid         null,
    proposed_behalf_name varchar(200) null,
    decided_at           datetime(6)  null,
    decided_id           uuid         null,
    decided_name         varchar(200) null,
    decided_behalf_id    uuid         null,
    decided_behalf_name  varchar(200) null,
    refusal              varchar(500) null,

    is_open              boolean as (state in ('PROPOSED', 'CONFIRMED')) persistent,
    key deletion_by_time (is_open, proposed_at, id)
);
