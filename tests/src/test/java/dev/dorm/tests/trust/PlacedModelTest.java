package dev.dorm.tests.trust;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CFG-19, a model that belongs to a database; and CFG-10, apps that the settings leave out. */
final class PlacedModelTest {
  private static final String SETTINGS = "DORM_SETTINGS";

  @TempDir Path directory;

  @AfterEach
  void close() {
    System.clearProperty(SETTINGS);
    Dorm.shutdown();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void allThatAModelDoesGoesToItsDatabase(DatabaseKind kind) {
    Database main = kind.open(directory);
    Database logs = kind.open(directory).named("logs");
    Dorm.configure(main, logs);
    TrustTables.entries(logs, kind.isPostgresql());
    try (StatementRecorder elsewhere = main.recordStatements()) {
      Entry entry = Entry_.objects.create(Entry_.text.set("made"));
      entry.text = "saved";
      entry.save();
      assertThat(Entry_.objects.get(Entry_.text.eq("saved"))).isEqualTo(entry);
      entry.refreshFromDb();
      assertThat(entry.text).isEqualTo("saved");
      assertThat(Entry_.objects.acreate(Entry_.text.set("async")).join().text).isEqualTo("async");
      Entry other = new Entry();
      other.text = "bulk";
      Entry_.objects.bulkCreate(List.of(other));
      assertThat(Entry_.objects.getOrCreate(by(Entry_.text.set("once"))).created()).isTrue();
      assertThat(Entry_.objects.filter(Entry_.text.eq("bulk")).update(Entry_.text.set("b")))
          .isEqualTo(1);
      assertThat(Entry_.objects.values(Entry_.text).list()).hasSize(4);
      assertThat(Entry_.objects.raw("SELECT * FROM trust_entry").list()).hasSize(4);
      assertThat(Entry_.objects.union(Entry_.objects.all()).list()).hasSize(4);
      try (var stream = Entry_.objects.all().stream()) {
        assertThat(stream).hasSize(4);
      }
      other.delete();
      assertThat(Entry_.objects.filter(Entry_.text.eq("async")).adelete().join().total())
          .isEqualTo(1);
      assertThat(Entry_.objects.count()).isEqualTo(2);
      assertThat(elsewhere.count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatAQuerySaysWins(DatabaseKind kind) {
    Database main = kind.open(directory);
    Database logs = kind.open(directory).named("logs");
    Dorm.configure(main, logs);
    TrustTables.entries(logs, kind.isPostgresql());
    TrustTables.entries(main, kind.isPostgresql());
    Entry here = Entry_.objects.using("default").create(Entry_.text.set("here"));
    assertThat(Entry_.objects.count()).isZero();
    here.text = "changed"; // a row goes back to where it came from
    here.save();
    assertThat(Entry_.objects.using("default").get().text).isEqualTo("changed");
    // Blocks are of one database: one of the default database undoes nothing elsewhere.
    assertThatThrownBy(
            () ->
                Dorm.atomic(
                    () -> {
                      Entry_.objects.create(Entry_.text.set("stays"));
                      Entry_.objects.using("default").create(Entry_.text.set("goes"));
                      throw new IllegalStateException("mine");
                    }))
        .hasMessage("mine");
    assertThat(Entry_.objects.get().text).isEqualTo("stays");
    assertThat(Entry_.objects.using("default").count()).isEqualTo(1);
    CompletableFuture<Boolean> block =
        logs.aatomic(
            tx ->
                Entry_.objects
                    .acreate(Entry_.text.set("goes"))
                    .thenCompose(row -> CompletableFuture.failedFuture(new Exception("mine"))));
    assertThatThrownBy(block::join).hasRootCauseMessage("mine");
    assertThat(Entry_.objects.count()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatIsNotConfiguredIsSaid() {
    Dorm.configure(Database.sqlite(":memory:"));
    assertThatThrownBy(() -> Entry_.objects.count())
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM4004] No database \"logs\" is configured, only default");
  }

  private void settings(String apps) throws IOException {
    Path file = directory.resolve("dorm.properties");
    Files.writeString(
        file,
        "apps=" + apps + "\ndatabases.default.engine=sqlite\ndatabases.default.name=:memory:\n");
    Dorm.shutdown();
    System.setProperty(SETTINGS, file.toString());
  }

  @Test
  void appsThatAreNotNamedAreLeftOut() throws IOException {
    settings("dev.dorm.tests.museum");
    Dorm.database();
    assertThat(Dorm.registries())
        .flatExtracting(registry -> registry.models())
        .extracting(model -> model.type().getPackageName())
        .containsOnly("dev.dorm.tests.museum");
    assertThatThrownBy(() -> new Entry().save())
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM2054] dev.dorm.tests.trust.Entry is left out")
        .hasMessageContaining("FIX: apps=dev.dorm.tests.museum,dev.dorm.tests.trust, or");
    Dorm.configure(Database.sqlite(":memory:").named("logs")); // all models count
    assertThatThrownBy(() -> new Entry().save()).hasMessageContaining("trust_entry");
  }

  @Test
  void anAppWithoutModelsIsSaid() throws IOException {
    settings("dev.dorm.tests.trust, dev.dorm.test.museum");
    Dorm.database();
    assertThatThrownBy(Dorm::registries)
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM2053]")
        .hasMessageContaining("Did you mean \"dev.dorm.tests.museum\"?");
  }
}
