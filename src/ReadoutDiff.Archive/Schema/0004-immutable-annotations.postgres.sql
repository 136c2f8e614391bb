CREATE FUNCTION refuse_change_of_annotation() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''a stored annotation or withdrawal is never changed''; END';
CREATE TRIGGER annotations_stay BEFORE UPDATE OR DELETE ON annotations FOR EACH ROW EXECUTE FUNCTION refuse_change_of_annotation();
CREATE TRIGGER withdrawals_stay BEFORE UPDATE OR DELETE ON annotation_withdrawals FOR EACH ROW EXECUTE FUNCTION refuse_change_of_annotation();
