CREATE TABLE revisions (
  name $text$ NOT NULL PRIMARY KEY,
  number $number$ NOT NULL
)$table$;

INSERT INTO revisions (name, number) VALUES ('meetings', 0), ('readings', 0);

ALTER TABLE meetings ADD COLUMN revision $number$ NOT NULL DEFAULT 0;

CREATE INDEX meetings_by_revision ON meetings (revision, id);

CREATE TABLE readings (
  id $id$,
  snapshot_id $number$ NOT NULL REFERENCES snapshots (id),
  stated_side $text$ NOT NULL,
  stated_language $text$ NOT NULL,
  engine $text$ NOT NULL,
  side $text$ NOT NULL,
  language $text$ NOT NULL,
  title $text$ NOT NULL,
  outlet $text$,
  published $text$,
  letters $number$ NOT NULL,
  statements $number$ NOT NULL,
  concepts $text$ NOT NULL,
  limits $text$ NOT NULL,
  problem $text$,
  revision $number$ NOT NULL,
  UNIQUE (snapshot_id, stated_side, stated_language, engine)
)$table$;

CREATE INDEX readings_by_revision ON readings (revision, id);
