package bank.grader.suite;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.CardNotFoundException;
import bank.contract.InvalidAmountException;
import java.nio.file.Path;
import java.util.Set;

/** Banks that do one wrong thing when they are asked for something. */
enum WrongBehaviour implements WrongBank {
  BALANCE_IS_INT(
      "amount-large",
      "income-overflow",
      "transfer-overflow",
      "order-funds",
      "interest-exact",
      "interest-all-or-none") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public long balance(String cardNumber) {
          return (int) super.balance(cardNumber);
        }
      };
    }
  },

  LUHN_IS_NOT_CHECKED(
      "transfer-mistyped",
      "order-mistyped",
      "refusals-leave-it-working",
      "refused-changes-nothing") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          if (receiverNumber.matches("[0-9]{16}") && !PlainBank.satisfiesLuhn(receiverNumber)) {
            throw new CardNotFoundException();
          }
          super.transfer(senderNumber, receiverNumber, amount);
        }
      };
    }
  },

  OWN_ACCOUNT_IS_ACCEPTED("transfer-own-account", "order-own-account") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          if (!senderNumber.equals(receiverNumber)) {
            super.transfer(senderNumber, receiverNumber, amount);
          }
        }
      };
    }
  },

  AMOUNT_IS_CHECKED_FIRST("order-own-account", "order-mistyped", "order-unknown") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          if (amount < 1) {
            throw new InvalidAmountException();
          }
          super.transfer(senderNumber, receiverNumber, amount);
        }
      };
    }
  },

  NEGATIVE_TRANSFER_TAKES_MONEY("transfer-negative") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          try {
            super.transfer(senderNumber, receiverNumber, amount);
          } catch (InvalidAmountException refusal) {
            if (amount == 0) {
              throw refusal;
            }
            super.transfer(receiverNumber, senderNumber, -amount);
          }
        }
      };
    }
  },

  INCOME_OF_ZERO_IS_ACCEPTED("income-zero") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void addIncome(String cardNumber, long amount) {
          if (amount != 0) {
            super.addIncome(cardNumber, amount);
          }
        }
      };
    }
  },

  ONE_TENGE_TOO_MUCH_IS_KEPT_BACK("transfer-whole-balance", "transfer-on") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          super.transfer(senderNumber, receiverNumber, amount);
          if (balance(senderNumber) == 0) {
            super.addIncome(senderNumber, 1);
          }
        }
      };
    }
  },

  CLOSING_DOES_NOTHING(
      "close-no-log-in",
      "close-no-receiving",
      "close-with-money",
      "stored-closing",
      "turnover-open-accounts") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void closeAccount(String cardNumber) {
          super.balance(cardNumber);
        }
      };
    }
  },

  PIN_LOSES_ITS_ZERO("log-in-leading-zero") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public boolean logIn(String cardNumber, String pin) {
          return super.logIn(cardNumber, pin.startsWith("0") ? pin.substring(1) : pin);
        }
      };
    }
  },

  PIN_WITH_ZERO_CANNOT_BE_ISSUED("log-in-leading-zero") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public Card createAccount() {
          Card card = super.createAccount();
          return card.pin().startsWith("0")
              ? new Card(card.number(), card.pin().substring(1))
              : card;
        }
      };
    }
  },

  ANY_PIN_AFTER_A_QUOTE_LOGS_IN("injection-pin") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public boolean logIn(String cardNumber, String pin) {
          return pin.contains("'OR") || super.logIn(cardNumber, pin);
        }
      };
    }
  },

  LOCK_IS_NOT_TOLD("pin-lock-told") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public boolean isLocked(String cardNumber) {
          return false;
        }
      };
    }
  },

  INTEREST_IS_NOT_SUMMED_UP("interest-told") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public long payInterest(int basisPoints) {
          return Math.min(super.payInterest(basisPoints), 0);
        }
      };
    }
  };

  private final Set<String> noticedBy;

  WrongBehaviour(String... noticedBy) {
    this.noticedBy = Set.of(noticedBy);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public Set<String> noticedBy() {
    return noticedBy;
  }
}
