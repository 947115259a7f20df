-- How a person wants to learn of what; without a row the default holds.
create table notice_choice (
    person   uuid        not null,
    reason   varchar(60) character set ascii collate ascii_bin not null,
    delivery varchar(8)  character set ascii collate ascii_bin not null, -- INBOX, DAILY, AT_ONCE
    primary key (person, reason)
);
