CREATE TABLE IF NOT EXISTS card (
  id        INTEGER PRIMARY KEY,
  number    TEXT    NOT NULL UNIQUE CHECK (length(number) = 16),
  pin       TEXT    NOT NULL CHECK (length(pin) = 4),
  balance   INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0 AND typeof(balance) = 'integer'),
  wrong_pin INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS entry (
  id      INTEGER PRIMARY KEY,
  card_id INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  kind    TEXT    NOT NULL,
  amount  INTEGER NOT NULL,
  balance INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS entry_of_card ON entry (card_id);
