create index citation_search on citation using gin (search_text gin_trgm_ops);
