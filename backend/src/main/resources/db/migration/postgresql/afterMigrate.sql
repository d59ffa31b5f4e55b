-- What every kind's table needs on PostgreSQL and H2 has by itself or cannot have. After a migration that added a kind it
-- does the new table's part; otherwise it finds nothing to do.

set client_min_messages = warning;

-- Keys of lists compare byte by byte, as in H2: whatever the database's language, a page ends and goes on at the same row.
do $$
declare
    key record;
begin
    for key in
        select table_name, column_name, character_maximum_length as length
        from information_schema.columns
        where table_schema = current_schema()
          and column_name in ('code', 'sort_name', 'sort_date')
          and data_type = 'character varying'
          and collation_name is distinct from 'C'
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"', key.table_name, key.column_name, key.length);
    end loop;
end $$;

-- Words inside names are found by trigrams.
create extension if not exists pg_trgm;
do $$
declare
    searched record;
begin
    for searched in
        select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'search_text'
    loop
        execute format('create index if not exists %I on %I using gin (search_text gin_trgm_ops)', searched.table_name || '_search', searched.table_name);
    end loop;
end $$;

reset client_min_messages;
