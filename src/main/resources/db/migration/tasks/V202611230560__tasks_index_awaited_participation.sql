-- Whose word is still awaited, the earliest date first: "Wer schuldet mir was?".
alter table task_participation
    add column awaited boolean as (requested_at is not null and kind <> 'INFORM' and (decision is null or to_resubmit)) persistent,
    add key task_participation_by_awaited (awaited, due_on, task_id);
