package dev.dorm.benchmarks.side;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.Dorm;
import dev.dorm.benchmarks.sample.SampleDatabase;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The sides by their names. The peers are other libraries: they are there only when the profile
 * {@code peers} built them, so that their classes are found by name.
 */
public final class Sides {
  /** Those that are always there. */
  public static final List<String> OWN = List.of("dorm", "expert", "plain");

  /** The other libraries. */
  public static final List<String> PEERS =
      List.of("jooq", "mybatis", "hibernate", "jimmer", "ebean");

  private Sides() {}

  /**
   * Opens a side on a database.
   *
   * @throws IllegalArgumentException when no side has the name, or when the peers were not built
   */
  public static Side open(String name, SampleDatabase sample) throws Exception {
    return switch (name) {
      case "dorm" -> {
        Dorm.configure(sample.dorm());
        yield new DormSide();
      }
      case "expert" -> sample.expert();
      case "plain" -> sample.plain();
      default -> openPeer(name, sample.system(), sample.dataSource());
    };
  }

  /** Opens one of the other libraries on a database of a system. */
  public static Side openPeer(String name, String system, DataSource source) throws Exception {
    return (Side)
        peer(name).getConstructor(String.class, DataSource.class).newInstance(system, pool(source));
  }

  /** Whether a side of the name was built. */
  public static boolean exists(String name) {
    return OWN.contains(name)
        || (PEERS.contains(name) && Sides.class.getResource(path(name)) != null);
  }

  private static String path(String name) {
    return "/" + className(name).replace('.', '/') + ".class";
  }

  private static String className(String name) {
    return "dev.dorm.benchmarks.peer."
        + name
        + "."
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + "Side";
  }

  private static Class<?> peer(String name) throws ClassNotFoundException {
    if (!exists(name)) {
      throw new IllegalArgumentException(
          "No side is called "
              + name
              + ". FIX: choose of "
              + OWN
              + "; "
              + PEERS
              + " need -Ppeers.");
    }
    return Class.forName(className(name));
  }

  /** A pool, as their documentations advise; two connections, one of which is used at a time. */
  private static HikariDataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(2);
    return new HikariDataSource(config);
  }
}
