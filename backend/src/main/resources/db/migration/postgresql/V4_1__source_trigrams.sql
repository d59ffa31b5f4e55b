create index source_search on source using gin (search_text gin_trgm_ops);
