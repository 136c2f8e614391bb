CREATE TABLE bodies (
  hash $text$ NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  size $number$ NOT NULL CHECK (size >= 0),
  encoding $text$ NOT NULL CHECK (encoding IN ('identity', 'br')),
  content $bytes$ NOT NULL
)$table$;

CREATE TABLE snapshots (
  id $id$,
  address $text$ NOT NULL,
  final_address $text$ NOT NULL,
  captured_second $number$ NOT NULL,
  captured_ticks $number$ NOT NULL,
  status $number$ NOT NULL,
  hash $text$ NOT NULL REFERENCES bodies (hash),
  origin $text$ NOT NULL,
  headers $text$ NOT NULL,
  redirects $text$ NOT NULL,
  UNIQUE (address, captured_second, hash)
)$table$;

CREATE INDEX snapshots_by_time ON snapshots (address, captured_ticks, id);

CREATE TABLE meetings (
  id $id$,
  date $text$ NOT NULL,
  people $text$ NOT NULL,
  kind $text$ NOT NULL,
  title $text$ NOT NULL,
  UNIQUE (date, people, kind)
)$table$;

CREATE TABLE meeting_texts (
  meeting_id $number$ NOT NULL REFERENCES meetings (id),
  side $text$ NOT NULL,
  language $text$ NOT NULL,
  address $text$ NOT NULL,
  snapshot_id $number$ NOT NULL REFERENCES snapshots (id),
  outlet $text$ NOT NULL,
  UNIQUE (meeting_id, side, language, address)
)$table$;
