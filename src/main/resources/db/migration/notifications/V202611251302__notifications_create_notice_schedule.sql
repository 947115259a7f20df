-- When a person wants the mails; without a row the default holds.
create table notice_schedule (
    person     uuid    not null primary key,
    daily_at   time    not null,
    weekly     boolean not null,
    weekly_day tinyint not null -- 1 Monday … 5 Friday
);
