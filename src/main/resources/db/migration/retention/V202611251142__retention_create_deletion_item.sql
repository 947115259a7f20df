-- The records of a proposal, as they were then. A record stands in one open proposal at most.
create table deletion_item (
    deletion_id   uuid        not null,
    kind          varchar(24) character set ascii collate ascii_bin not null,
    record_id     varchar(64) character set ascii collate ascii_bin not null,
    unit          varchar(16) character set ascii collate ascii_bin not null,
    retain_until  date        not null,
    class_code    varchar(24) character set ascii collate ascii_bin not null,
    archive_offer boolean     not null,
    state         varchar(12) character set ascii collate ascii_bin not null,

    is_pending    boolean as (if(state = 'PENDING', 1, null)) persistent,
    primary key (deletion_id, kind, record_id),
    unique key deletion_item_pending (kind, record_id, is_pending),
    key deletion_item_by_state (deletion_id, state),
    constraint deletion_item_of_deletion foreign key (deletion_id) references deletion (id)
);
