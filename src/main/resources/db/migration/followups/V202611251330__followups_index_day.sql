-- Reminders ask for everybody's Wiedervorlagen of a day.
create index follow_up_by_day on follow_up (due_on, done_at);
