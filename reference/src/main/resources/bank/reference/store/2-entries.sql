-- Version 2: every change of a balance leaves an entry.

PRAGMA user_version = 2;

CREATE TABLE entry (
  id            INTEGER PRIMARY KEY,
  account_id    INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  kind          TEXT    NOT NULL
                CHECK (kind IN ('INCOME', 'WITHDRAWAL', 'TRANSFER_OUT', 'TRANSFER_IN', 'INTEREST')),
  amount        INTEGER NOT NULL CHECK (amount <> 0),
  balance_after INTEGER NOT NULL CHECK (balance_after >= 0)
) STRICT;

-- For the statement of one account, and for the deletion of its entries together with it.
CREATE INDEX entry_account ON entry (account_id);

-- Money from before this version gets an opening entry: entries always add up to the balance.
INSERT INTO entry (account_id, kind, amount, balance_after)
SELECT id, 'INCOME', balance, balance
FROM account
WHERE balance > 0
ORDER BY id;
