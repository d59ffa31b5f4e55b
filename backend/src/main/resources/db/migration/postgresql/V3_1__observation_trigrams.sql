create index observation_search on observation using gin (search_text gin_trgm_ops);
