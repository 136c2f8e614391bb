CREATE TRIGGER annotations_stay BEFORE UPDATE ON annotations BEGIN SELECT RAISE(ABORT, 'a stored annotation is never changed'); END;
CREATE TRIGGER annotations_remain BEFORE DELETE ON annotations BEGIN SELECT RAISE(ABORT, 'a stored annotation is never deleted'); END;
CREATE TRIGGER withdrawals_stay BEFORE UPDATE ON annotation_withdrawals BEGIN SELECT RAISE(ABORT, 'a stored withdrawal is never changed'); END;
CREATE TRIGGER withdrawals_remain BEFORE DELETE ON annotation_withdrawals BEGIN SELECT RAISE(ABORT, 'a stored withdrawal is never deleted'); END;
