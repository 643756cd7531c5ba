package dev.dorm.internal.sqlite;

import dev.dorm.exception.ConfigurationError;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The native library of the SQLite driver, which it unpacks and loads before its first connection:
 * a third of what a short program takes.
 */
public final class NativeLibrary {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private NativeLibrary() {}

  /**
   * Lets the driver load it on a thread of its own, while the program goes on; once in a process.
   * Whoever opens a database meanwhile waits for it, inside the driver, and is told what went
   * wrong.
   */
  public static void loadAhead() {
    if (BEGUN.compareAndSet(false, true)) {
      // The driver logs too, and SLF4J shall not be begun by two threads at once.
      LoggerFactory.getILoggerFactory();
      Thread loader = new Thread(null, NativeLibrary::load, "dorm-sqlite-library", 0, false);
      loader.setDaemon(true);
      loader.start();
    }
  }

  /**
   * Loads it, unless it is loaded.
   *
   * @throws ConfigurationError when it cannot be; at each call, where the driver itself would later
   *     fail in ways that say nothing
   */
  static void require() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception | UnsatisfiedLinkError failure) {
      throw new ConfigurationError(
          "DORM4033",
          "The library of the SQLite driver was not loaded: "
              + failure.getMessage()
              + ". FIX: name a directory in which files may be written and run,"
              + " -Dorg.sqlite.tmpdir=/var/app/tmp, or where the library lies,"
              + " -Dorg.sqlite.lib.path=/opt/sqlite.",
          failure);
    }
  }

  private static void load() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception | LinkageError failure) {
      LoggerFactory.getLogger("dorm")
          .debug("SQLite's library was not loaded ahead of its use.", failure);
    }
  }
}
