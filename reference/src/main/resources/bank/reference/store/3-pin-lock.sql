-- Version 3: wrong PINs are counted; the third in a row locks the card.

PRAGMA user_version = 3;

ALTER TABLE account
  ADD COLUMN wrong_pins INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins BETWEEN 0 AND 3);
