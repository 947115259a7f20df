-- Who may read a record: written with the record, joined by every list (see the audience function of each module).
create table record_audience (
    kind      varchar(24) character set ascii collate ascii_bin not null,
    token     varchar(64) character set ascii collate ascii_bin not null,
    record_id uuid        not null,
    primary key (kind, token, record_id),
    key record_audience_by_record (kind, record_id, token)
);
