package dev.dorm.benchmarks.jdbc;

/** The statements, the same for all who write JDBC. */
final class Sql {
  private static final String AUTHOR_COLUMNS =
      "a.id, a.name, a.email, a.age, a.bio, a.active, a.joined, a.balance";

  private static final String BOOK_COLUMNS = "b.id, b.title, b.pages, b.published, b.printed";

  static final String AUTHOR = "SELECT " + AUTHOR_COLUMNS + " FROM authors a WHERE a.id = ?";

  static final String ALL_AUTHORS = "SELECT " + AUTHOR_COLUMNS + " FROM authors a ORDER BY a.id";

  static final String AUTHORS = ALL_AUTHORS + " LIMIT ?";

  static final String BOOKS =
      "SELECT "
          + BOOK_COLUMNS
          + ", "
          + AUTHOR_COLUMNS
          + " FROM books b JOIN authors a ON a.id = b.author_id ORDER BY b.id LIMIT ?";

  static final String PLAIN_BOOKS =
      "SELECT " + BOOK_COLUMNS + ", b.author_id FROM books b ORDER BY b.id LIMIT ?";

  static final String COUNTS =
      "SELECT "
          + AUTHOR_COLUMNS
          + ", (SELECT count(*) FROM books b WHERE b.author_id = a.id) FROM authors a"
          + " ORDER BY a.id LIMIT ?";

  private static final String INSERT_INTO =
      "INSERT INTO authors (name, email, age, bio, active, joined, balance) VALUES ";

  private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?)";

  static final String INSERT = INSERT_INTO + VALUES;

  static final String INSERT_RETURNING = INSERT + " RETURNING id";

  private static final String INSERT_KEYED_INTO =
      "INSERT INTO authors (name, email, age, bio, active, joined, balance, id) VALUES ";

  private static final String KEYED_VALUES = "(?, ?, ?, ?, ?, ?, ?, ?)";

  static final String INSERT_KEYED = INSERT_KEYED_INTO + KEYED_VALUES;

  static final String UPDATE = "UPDATE authors SET age = ?, balance = ? WHERE id = ?";

  static final String SAVE = "UPDATE authors SET age = ? WHERE id = ?";

  private Sql() {}

  /** The books of as many authors as there are keys. */
  static String booksOf(int keys) {
    return booksOf("IN (?" + ", ?".repeat(keys - 1) + ")");
  }

  /** The books of the authors that a condition on the key picks. */
  static String booksOf(String condition) {
    return "SELECT "
        + BOOK_COLUMNS
        + ", b.author_id FROM books b WHERE b.author_id "
        + condition
        + " ORDER BY b.id";
  }

  /** The tags of as many books as there are keys. */
  static String tagsOf(int keys) {
    return tagsOf("IN (?" + ", ?".repeat(keys - 1) + ")");
  }

  /** The tags of the books that a condition on the key picks. */
  static String tagsOf(String condition) {
    return "SELECT j.book_id, t.id, t.name FROM books_tags j JOIN tags t ON t.id = j.tag_id"
        + " WHERE j.book_id "
        + condition;
  }

  /** An insert of several rows that bring their keys. */
  static String insertKeyed(int rows) {
    return INSERT_KEYED_INTO + KEYED_VALUES + (", " + KEYED_VALUES).repeat(rows - 1);
  }

  /** An insert of several rows that gives their keys back. */
  static String insert(int rows) {
    return INSERT_INTO + VALUES + (", " + VALUES).repeat(rows - 1) + " RETURNING id";
  }

  /** An update of several rows by their keys: the key, the age and the balance of each. */
  static String updateByValues(int rows) {
    return "UPDATE authors SET age = v.column2, balance = v.column3 FROM (VALUES (?, ?, ?)"
        + ", (?, ?, ?)".repeat(rows - 1)
        + ") AS v WHERE authors.id = v.column1";
  }
}
