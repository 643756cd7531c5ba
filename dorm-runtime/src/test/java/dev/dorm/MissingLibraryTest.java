package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a library is missing that dorm leaves to the application. */
class MissingLibraryTest {
  private static final String SERVER = "jdbc:postgresql://localhost:1/app";

  @TempDir Path folder;

  @Test
  void theDriverOfSqlite() throws Exception {
    Path file = folder.resolve("app.db");
    assertThat(openWithout("sqlite-jdbc", "sqlite", file.toString()))
        .isEqualTo(
            "[DORM4005] No driver for SQLite on the class path. FIX: add org.xerial:sqlite-jdbc.");
    assertThat(file).doesNotExist();
  }

  @Test
  void theDriverOfSqliteInMemory() throws Exception {
    assertThat(openWithout("sqlite-jdbc", "sqlite", ":memory:"))
        .startsWith("[DORM4005] No driver for SQLite");
  }

  @Test
  void theDriverOfPostgresql() throws Exception {
    assertThat(openWithout("postgresql-4", "postgresql", SERVER, "app", ""))
        .isEqualTo(
            "[DORM4005] No driver for PostgreSQL on the class path. FIX: add"
                + " org.postgresql:postgresql.");
  }

  @Test
  void thePool() throws Exception {
    assertThat(openWithout("HikariCP", "postgresql", SERVER, "app", ""))
        .startsWith("[DORM4005] HikariCP, the connection pool, is not on the class path. FIX: add");
  }

  /** The message of opening a database where the class path lacks a jar. */
  private static String openWithout(String jar, String factory, String... arguments)
      throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPathWithout(jar), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(Database.class.getName());
      Class<?>[] texts = new Class<?>[arguments.length];
      Arrays.fill(texts, String.class);
      Object database = type.getMethod(factory, texts).invoke(null, (Object[]) arguments);
      try {
        type.getMethod("openConnection").invoke(database);
      } catch (InvocationTargetException failure) {
        return failure.getCause().getMessage();
      }
      throw new AssertionError("It opened without " + jar);
    }
  }

  private static URL[] classPathWithout(String jar) throws MalformedURLException {
    List<URL> left = new ArrayList<>();
    boolean found = false;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (new File(entry).getName().startsWith(jar)) {
        found = true;
      } else {
        left.add(new File(entry).toURI().toURL());
      }
    }
    assertThat(found).as(jar).isTrue();
    return left.toArray(URL[]::new);
  }
}
