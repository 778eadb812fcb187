-- Version 1: accounts.

-- Marks the file as ours ("BANK" in ASCII), so that the database of another program is recognised.
PRAGMA application_id = 1111576139;
PRAGMA user_version = 1;

-- STRICT makes SQLite keep to the types: an INTEGER column holds whole tenge, never a REAL.
CREATE TABLE account (
  id       INTEGER PRIMARY KEY,
  number   TEXT    NOT NULL UNIQUE CHECK (length(number) = 16 AND number NOT GLOB '*[^0-9]*'),
  pin_salt TEXT    NOT NULL CHECK (pin_salt <> ''),
  pin_hash TEXT    NOT NULL CHECK (pin_hash <> ''),
  balance  INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0)
) STRICT;
