-- Löschnachweis: what was destroyed, never what it said. Rows are added, never altered; each vouches for the one before.
create table deletion_record (
    number                bigint       not null primary key,
    kind                  varchar(24) character set ascii collate ascii_bin not null,
    record_id             varchar(64) character set ascii collate ascii_bin not null,
    class_code            varchar(24) character set ascii collate ascii_bin not null,
    unit                  varchar(16) character set ascii collate ascii_bin not null,
    retain_until          date         not null,
    archive_offer         boolean      not null,
    archive_offered_on    date         null,
    archive_result        varchar(12) character set ascii collate ascii_bin null,
    proposed_at           datetime(6)  not null,
    proposed_id           uuid         not null,
    proposed_name         varchar(200) not null, -- names are not part of the hash: they may be taken out one day
    proposed_behalf_id    uuid         null,
    proposed_behalf_name  varchar(200) null,
    confirmed_at          datetime(6)  not null,
    confirmed_id          uuid         not null,
    confirmed_name        varchar(200) not null,
    confirmed_behalf_id   uuid         null,
    confirmed_behalf_name varchar(200) null,
    purged_at             datetime(6)  not null,
    previous_hash         char(64) character set ascii collate ascii_bin not null,
    hash                  char(64) character set ascii collate ascii_bin not null,
    key deletion_record_by_record (kind, record_id)
);
