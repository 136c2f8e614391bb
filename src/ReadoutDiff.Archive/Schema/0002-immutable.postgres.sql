CREATE FUNCTION refuse_change_of_evidence() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''a stored snapshot or body is never changed''; END';
CREATE TRIGGER bodies_stay BEFORE UPDATE OR DELETE ON bodies FOR EACH ROW EXECUTE FUNCTION refuse_change_of_evidence();
CREATE TRIGGER snapshots_stay BEFORE UPDATE OR DELETE ON snapshots FOR EACH ROW EXECUTE FUNCTION refuse_change_of_evidence();
