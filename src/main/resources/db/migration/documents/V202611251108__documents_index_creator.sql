-- "Von mir": along the order of changes, without looking at what others put in.
alter table document add key document_by_creator (creator_id, is_kept, changed_at, id);
