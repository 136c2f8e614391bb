CREATE TABLE annotations (
  id $id$,
  key $text$ NOT NULL UNIQUE,
  address $text$ NOT NULL,
  at_ticks $number$ NOT NULL,
  body $text$ NOT NULL
)$table$;

CREATE INDEX annotations_by_address ON annotations (address, id);

CREATE TABLE annotation_withdrawals (
  annotation_id $number$ NOT NULL PRIMARY KEY REFERENCES annotations (id),
  author $text$ NOT NULL,
  at_ticks $number$ NOT NULL
)$table$;
