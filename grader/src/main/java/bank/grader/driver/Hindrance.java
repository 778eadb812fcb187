package bank.grader.driver;

/** What keeps a program from writing to its database. */
public enum Hindrance {
  /** The database file can be read, and not written. */
  READ_ONLY_FILE,
  /** Nothing in the folder of the database can be made or changed. */
  READ_ONLY_FOLDER,
  /** No file can grow, as on a disk that is full. */
  FULL_DISK
}
