create index commitment_search on commitment using gin (search_text gin_trgm_ops);
