insert into deletion_chain (id, number, hash, purged_at) values (1, 0, repeat('0', 64), null);
