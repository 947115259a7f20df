-- Inbox: that a person learns of an event, without a title. Written in the transaction of the event.
create table notice (
    id           uuid         not null primary key,
    recipient    uuid         not null,
    notice_key   varchar(160) character set ascii collate ascii_bin not null, -- the same event never twice
    reason       varchar(60)  character set ascii collate ascii_bin not null,
    kind         varchar(24)  character set ascii collate ascii_bin not null,
    record_id    varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    on_behalf_of varchar(200) null,     -- name of the person stood in for
    created_at   datetime(6)  not null,
    read_at      datetime(6)  null,
    mail         varchar(8)   character set ascii collate ascii_bin not null, -- NONE, DAILY, TAKEN
    mail_id      uuid         null,     -- the mail that took it
    unique key notice_once (recipient, notice_key),
    key notice_unread (recipient, read_at, created_at),
    key notice_newest (recipient, created_at, id),
    key notice_for_mail (mail, recipient, created_at),
    key notice_of_mail (mail_id),
    key notice_by_age (created_at)
) default character set utf8mb4 collate utf8mb4_german2_ci;
