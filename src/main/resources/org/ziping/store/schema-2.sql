-- What the year before promised and reached, kept with the evaluation that was begun from it.

ALTER TABLE evaluation ADD COLUMN prior_year TEXT;
ALTER TABLE evaluation ADD COLUMN prior_balance TEXT;
ALTER TABLE evaluation ADD COLUMN prior_total TEXT;
ALTER TABLE evaluation ADD COLUMN prior_grade TEXT;

ALTER TABLE indicator ADD COLUMN prior_name TEXT;
ALTER TABLE indicator ADD COLUMN prior_target TEXT;
ALTER TABLE indicator ADD COLUMN prior_actual TEXT;
ALTER TABLE indicator ADD COLUMN prior_direction TEXT;
ALTER TABLE indicator ADD COLUMN prior_level TEXT;
ALTER TABLE indicator ADD COLUMN prior_weight TEXT;
ALTER TABLE indicator ADD COLUMN prior_completion TEXT;
ALTER TABLE indicator ADD COLUMN prior_score TEXT;
ALTER TABLE indicator ADD COLUMN prior_reason TEXT;
