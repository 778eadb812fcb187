-- A database as version 2 left it. Its PINs are 0042 and 1234.
PRAGMA application_id = 1111576139;
PRAGMA user_version = 2;

CREATE TABLE account (
  id       INTEGER PRIMARY KEY,
  number   TEXT    NOT NULL UNIQUE CHECK (length(number) = 16 AND number NOT GLOB '*[^0-9]*'),
  pin_salt TEXT    NOT NULL CHECK (pin_salt <> ''),
  pin_hash TEXT    NOT NULL CHECK (pin_hash <> ''),
  balance  INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0)
) STRICT;

CREATE TABLE entry (
  id            INTEGER PRIMARY KEY,
  account_id    INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  kind          TEXT    NOT NULL
                CHECK (kind IN ('INCOME', 'WITHDRAWAL', 'TRANSFER_OUT', 'TRANSFER_IN', 'INTEREST')),
  amount        INTEGER NOT NULL CHECK (amount <> 0),
  balance_after INTEGER NOT NULL CHECK (balance_after >= 0)
) STRICT;

CREATE INDEX entry_account ON entry (account_id);

INSERT INTO account VALUES
  (1, '4000002157645886', '907f71ed98d69bbaf695406ba7b4b637',
   '3a211f360b43146d60ee030ff89f99d8f0ee72f57e04bc1f1edaa2e5a36e03ce', 250),
  (2, '4000008749703133', '5a46d4c7fd29d586b7677e247138f9ea',
   'd92d0178cabe85c65773854cbabcc0122d3b813168d52b9cc8d4654cc4e32a5e', 0);
INSERT INTO entry VALUES (1, 1, 'INCOME', 300, 300), (2, 1, 'WITHDRAWAL', -50, 250);
