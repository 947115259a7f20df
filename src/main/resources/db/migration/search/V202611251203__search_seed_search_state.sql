insert into search_state (id, revision, rebuild, kinds) values (1, 0, 0, '');
