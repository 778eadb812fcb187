-- The tables of your bank. Run this file when the database is opened for the first time.
--
-- A hint to start from; other schemas are welcome. Before you hand in, ask yourself: which column
-- identifies a row? Which value must not occur twice? Which must never be missing or negative?
-- Which SQL constraint makes the database itself refuse the mistake?

CREATE TABLE IF NOT EXISTS card (
  id INTEGER,
  number TEXT,
  pin TEXT,
  balance INTEGER DEFAULT 0
);
