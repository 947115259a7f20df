insert into search_state (id, stock, revision, rebuild, kinds) values (1, uuid(), 0, 0, '');
