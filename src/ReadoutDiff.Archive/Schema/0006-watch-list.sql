-- Few are in trouble or paused: a list that shows them first does not look at all the others.
CREATE INDEX watches_in_trouble ON watches (standing, address) WHERE failures > 0;

CREATE INDEX watches_paused ON watches (address) WHERE is_paused = 1;
