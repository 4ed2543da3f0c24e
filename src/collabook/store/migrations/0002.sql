-- Where a rate is from, beside it.
ALTER TABLE payments ADD COLUMN rate_source TEXT;
ALTER TABLE gifts ADD COLUMN rate_source TEXT;
ALTER TABLE expenses ADD COLUMN rate_source TEXT;
