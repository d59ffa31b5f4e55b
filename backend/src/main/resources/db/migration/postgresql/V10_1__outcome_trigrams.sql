create index outcome_search on outcome using gin (search_text gin_trgm_ops);
