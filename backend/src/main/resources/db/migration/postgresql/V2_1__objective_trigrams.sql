create index objective_search on objective using gin (search_text gin_trgm_ops);
