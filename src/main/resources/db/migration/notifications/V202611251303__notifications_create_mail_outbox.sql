-- Mails to be sent, and what became of them. Never their content: that is put together when they are sent.
create table mail_outbox (
    id         uuid         not null primary key,
    mail_key   varchar(220) character set ascii collate ascii_bin not null, -- the same mail never twice
    recipient  uuid         not null,
    kind       varchar(8)   character set ascii collate ascii_bin not null, -- DAILY, AT_ONCE, WEEKLY
    state      varchar(8)   character set ascii collate ascii_bin not null, -- WAITING, SENDING, SENT, NEEDLESS, UNSURE, GIVEN_UP
    created_at datetime(6)  not null,
    next_try   datetime(6)  not null,
    attempts   int          not null,
    tried_at   datetime(6)  null,
    sent_at    datetime(6)  null,
    last_error varchar(120) character set ascii collate ascii_bin null,     -- class of the error, no text
    unique key mail_outbox_once (mail_key),
    key mail_outbox_due (state, next_try),
    key mail_outbox_by_age (created_at)
);
