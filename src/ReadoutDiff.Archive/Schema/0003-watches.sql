CREATE TABLE watches (
  id $id$,
  address $text$ NOT NULL UNIQUE,
  host $text$ NOT NULL,
  schedule $text$ NOT NULL,
  meeting_id $number$ REFERENCES meetings (id),
  is_paused $number$ NOT NULL,
  added_ticks $number$ NOT NULL,
  anchor_ticks $number$ NOT NULL,
  due_ticks $number$ NOT NULL,
  checked_ticks $number$,
  standing $text$ NOT NULL,
  reason $text$ NOT NULL,
  standing_ticks $number$,
  failures $number$ NOT NULL,
  is_trouble_told $number$ NOT NULL,
  etag $text$,
  last_modified $text$,
  snapshot_id $number$ REFERENCES snapshots (id)
)$table$;

CREATE INDEX meeting_texts_by_address ON meeting_texts (address);

CREATE INDEX watches_due ON watches (host, is_paused, due_ticks);

CREATE TABLE watch_hosts (
  host $text$ NOT NULL PRIMARY KEY,
  due_ticks $number$ NOT NULL,
  lease $text$ NOT NULL,
  lease_ticks $number$ NOT NULL
)$table$;

CREATE INDEX watch_hosts_due ON watch_hosts (due_ticks);

CREATE TABLE alerts (
  id $id$,
  key $text$ NOT NULL UNIQUE,
  kind $text$ NOT NULL,
  at_ticks $number$ NOT NULL,
  address $text$ NOT NULL,
  headline $text$ NOT NULL,
  summary $text$ NOT NULL,
  class $text$,
  before_id $number$ REFERENCES snapshots (id),
  after_id $number$ REFERENCES snapshots (id),
  link $text$ NOT NULL
)$table$;

CREATE INDEX alerts_by_address ON alerts (address, id);

CREATE TABLE deliveries (
  id $id$,
  alert_id $number$ NOT NULL REFERENCES alerts (id),
  channel $text$ NOT NULL,
  state $text$ NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
  attempts $number$ NOT NULL,
  due_ticks $number$ NOT NULL,
  lease $text$ NOT NULL,
  lease_ticks $number$ NOT NULL,
  error $text$ NOT NULL,
  UNIQUE (alert_id, channel)
)$table$;

CREATE INDEX deliveries_due ON deliveries (state, due_ticks);
