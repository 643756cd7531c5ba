package dev.dorm.internal.sqlite;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.internal.config.DriverVersion;
import dev.dorm.internal.connection.ConnectionOpener;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to one SQLite file, or to one database in memory that lives as long as its
 * connections.
 */
public final class SqliteOpener implements ConnectionOpener {
  private final String url;
  private final @Nullable Path file;
  private final Map<String, String> options;

  private SqliteOpener(String url, @Nullable Path file, Map<String, String> options) {
    this.url = url;
    this.file = file;
    this.options = options;
  }

  /** An opener of a database in memory, which no other opener finds. */
  public static SqliteOpener memory(Map<String, String> options) {
    requireDriver();
    return new SqliteOpener(
        JDBC.PREFIX + "file:/dorm-" + UUID.randomUUID() + "?vfs=memdb", null, options);
  }

  /**
   * An opener of a file, which is created, readable by its owner alone, when it is not there.
   *
   * @throws ConnectionFailed when that cannot be
   */
  public static SqliteOpener file(String name, Path path, Map<String, String> options) {
    Path absolute = path.toAbsolutePath();
    requireDriver();
    create(name, absolute);
    return new SqliteOpener(JDBC.PREFIX + absolute, absolute, options);
  }

  /** Fails now, before there is a file, and not in the first statement, if there is no driver. */
  private static void requireDriver() {
    Objects.requireNonNull(JDBC.class);
    DriverVersion.SQLITE.check("SQLite JDBC", SQLiteJDBCLoader.getVersion());
    NativeLibrary.require();
  }

  private static void create(String name, Path path) {
    if (Files.exists(path)) {
      return;
    }
    Path directory = path.getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new ConnectionFailed(
          "DORM4012",
          "Database \""
              + name
              + "\": the directory "
              + directory
              + " does not exist. FIX: create it, or another path.",
          null);
    }
    try {
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(path);
      }
    } catch (FileAlreadyExistsException raced) {
      // Another process was faster.
    } catch (IOException failure) {
      throw new ConnectionFailed(
          "DORM4012",
          "Database \"" + name + "\": " + path + " cannot be created. FIX: check the directory.",
          failure);
    }
  }

  /** A file without links in its path, so that it is one whatever it is called. */
  public static Path realFile(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException vanished) {
      return path.toAbsolutePath();
    }
  }

  @Override
  public @Nullable Object identity() {
    Path known = file;
    if (known == null) {
      return null;
    }
    try {
      return Files.readAttributes(known, BasicFileAttributes.class).fileKey();
    } catch (IOException gone) {
      throw new ConnectionFailed(
          "DORM2070",
          "The SQLite file "
              + known
              + " is gone: it was deleted or moved while it was in use. FIX: put a file in its place,"
              + " or configure the database anew.",
          gone);
    }
  }

  @Override
  public Connection openWriter() throws SQLException {
    Connection connection = open(false);
    SqliteSetup.undoInMemory(connection, options);
    SqliteSetup.leaveCommitsToSql(connection);
    SqliteSetup.returnKeysBySql(connection);
    return connection;
  }

  @Override
  public Connection openReader() throws SQLException {
    return open(true);
  }

  @Override
  public Connection openApart() throws SQLException {
    return open(false);
  }

  /** A file that is gone is not made anew by whoever opens it next. */
  private Properties properties() {
    if (file == null) {
      return new Properties();
    }
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config.toProperties();
  }

  private Connection open(boolean readOnly) throws SQLException {
    Connection connection = JDBC.createConnection(url, properties());
    try {
      SqliteSetup.protect(connection, options);
      if (file != null) {
        SqliteSetup.writeAhead(connection);
      }
      SqliteSetup.tune(connection, options);
      if (readOnly) {
        SqliteSetup.readOnly(connection);
      }
      return connection;
    } catch (SQLException | RuntimeException | Error failure) {
      connection.close();
      throw failure;
    }
  }
}
