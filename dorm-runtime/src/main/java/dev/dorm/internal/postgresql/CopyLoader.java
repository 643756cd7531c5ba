package dev.dorm.internal.postgresql;

import dev.dorm.generated.ColumnType;
import dev.dorm.internal.connection.RowLoad;
import dev.dorm.internal.connection.RowLoader;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * COPY in its binary form. It knows no rules, no policies of rows, and converts nothing: a table of
 * which one of those is to be expected gets an INSERT.
 */
final class CopyLoader implements RowLoader {
  static final CopyLoader INSTANCE = new CopyLoader();

  private static final String PLAIN =
      "SELECT c.relkind IN ('r', 'p') AND NOT c.relhasrules AND NOT"
          + " pg_catalog.row_security_active(c.oid) FROM pg_catalog.pg_class c WHERE c.oid ="
          + " pg_catalog.to_regclass(?)";

  /** So that the driver never takes it for a statement that it has prepared with other types. */
  private static final String MARK = "/* types */ ";

  private CopyLoader() {}

  @Override
  public @Nullable RowLoad open(Connection connection, Target target) throws SQLException {
    if (!CopyTypes.known(target.types()) || !connection.isWrapperFor(PGConnection.class)) {
      return null;
    }
    if (!isPlain(connection, target.table())) {
      return null;
    }
    int[] types = types(connection, target.insert(), target.types());
    return types == null
        ? null
        : new CopyLoad(connection.unwrap(PGConnection.class), target.load(), types);
  }

  private static boolean isPlain(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PLAIN)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /**
   * The types of the columns as the server knows them now. Looking at an INSERT locks the table as
   * the INSERT would, so that they stay until the transaction ends.
   */
  private static int @Nullable [] types(
      Connection connection, String insert, List<ColumnType<?>> given) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MARK + insert)) {
      ParameterMetaData columns = statement.getParameterMetaData();
      int[] types = new int[given.size()];
      for (int i = 0; i < types.length; i++) {
        types[i] = CopyTypes.of(given.get(i), columns.getParameterTypeName(i + 1));
        if (types[i] == CopyTypes.NONE) {
          return null;
        }
      }
      return types;
    }
  }

  @Override
  public void cancel(Connection connection) throws SQLException {
    connection.unwrap(PGConnection.class).cancelQuery();
  }
}
