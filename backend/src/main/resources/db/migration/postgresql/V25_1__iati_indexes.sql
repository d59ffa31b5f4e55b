create index program_by_reporter on program (reporter_id);
