create index participant_search on participant using gin (search_text gin_trgm_ops);
