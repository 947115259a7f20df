-- Whose turn it is: "wartet auf mich", for deputies as well because they hold the same tokens.
create table record_waiting (
    kind           varchar(24) character set ascii collate ascii_bin not null,
    token          varchar(64) character set ascii collate ascii_bin not null,
    reason         varchar(32) character set ascii collate ascii_bin not null,
    record_id      uuid        not null,
    since          datetime(6) not null,
    except_persons varchar(160) character set ascii collate ascii_bin null, -- four eyes: who may not, space separated
    primary key (kind, token, reason, record_id),
    key record_waiting_by_record (kind, record_id)
);
