-- Wiedervorlage: "show me again", personal, on a record of any module. Never a Frist.
create table follow_up (
    id            uuid         not null primary key,
    person        uuid         not null,
    kind          varchar(24) character set ascii collate ascii_bin not null,
    record_id     uuid         not null,
    label         varchar(250) not null, -- of the record when this was set
    wanted_on     date         not null,
    due_on        date         not null, -- wanted_on or the next working day
    reason        varchar(500) not null,
    created_at    datetime(6)  not null,
    done_at       datetime(6)  null,
    done_by       uuid         null,
    done_by_name  varchar(200) null,
    done_for      uuid         null,     -- i. V.
    done_for_name varchar(200) null,
    version       bigint       not null,
    key follow_up_due (person, done_at, due_on, id),
    key follow_up_of_record (kind, record_id, person, done_at)
);
