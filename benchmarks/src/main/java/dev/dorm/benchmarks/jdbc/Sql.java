package dev.dorm.benchmarks.jdbc;

/** The statements, the same for all who write JDBC. */
final class Sql {
  static final String AUTHOR =
      "SELECT id, name, email, age, bio, active, joined, balance FROM authors WHERE id = ?";

  static final String AUTHORS =
      "SELECT id, name, email, age, bio, active, joined, balance FROM authors ORDER BY id LIMIT ?";

  static final String BOOKS =
      "SELECT b.id, b.title, b.pages, b.published, b.printed,"
          + " a.id, a.name, a.email, a.age, a.bio, a.active, a.joined, a.balance"
          + " FROM books b JOIN authors a ON a.id = b.author_id ORDER BY b.id LIMIT ?";

  static final String INSERT =
      "INSERT INTO authors (name, email, age, bio, active, joined, balance)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  static final String INSERT_RETURNING = INSERT + " RETURNING id";

  private Sql() {}
}
