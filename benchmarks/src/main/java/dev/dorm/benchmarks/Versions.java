package dev.dorm.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What is measured: the versions of databases, drivers and peers, as they say themselves. */
final class Versions {
  private static final String PEERS = "peers.properties";

  private Versions() {}

  /** Of the database at an address, and of its driver. */
  static String of(String url, String user) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      DatabaseMetaData about = connection.getMetaData();
      return "%s %s (%s %s)"
          .formatted(
              about.getDatabaseProductName(),
              about.getDatabaseProductVersion(),
              about.getDriverName(),
              about.getDriverVersion());
    }
  }

  /** Of the peers, by their sides' names. */
  static List<String> of(List<String> peers) throws IOException {
    List<String> versions = new ArrayList<>();
    try (InputStream file = Versions.class.getResourceAsStream(PEERS)) {
      if (file != null) {
        Properties known = new Properties();
        known.load(file);
        for (String peer : peers) {
          versions.add(known.getProperty(peer, peer));
        }
      }
    }
    return versions;
  }
}
