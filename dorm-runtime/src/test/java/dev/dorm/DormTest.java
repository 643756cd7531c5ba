package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DormTest {
  @AfterEach
  void shutDown() {
    Dorm.shutdown();
  }

  @Test
  void databasesAreFoundByName() {
    Database first = Database.sqlite(":memory:");
    Database second = Database.sqlite(":memory:").named("replica");
    Dorm.configure(first, second);
    assertThat(Dorm.database()).isSameAs(first);
    assertThat(Dorm.database("")).isSameAs(first);
    assertThat(Dorm.database("default")).isSameAs(first);
    assertThat(Dorm.database("replica")).isSameAs(second);
    assertThat(Dorm.engine("").name()).isEqualTo("default");
    assertThatThrownBy(() -> Dorm.database("replika"))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("No database \"replika\" is configured, only default, replica");
  }

  @Test
  void withoutConfigurationTheMendIsSaid() {
    assertThatThrownBy(Dorm::database)
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining(
            "[DORM4004] No database \"default\" is configured. FIX:"
                + " Dorm.configure(Database.sqlite(\"app.db\"))");
  }

  @Test
  void twoDatabasesOfOneNameAreRefused() {
    assertThatThrownBy(() -> Dorm.configure(Database.sqlite(":memory:"), Database.sqlite("x.db")))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("Two databases are named \"default\"");
  }

  @Test
  void configuringAnewClosesWhatWasThere() {
    Database former = Database.sqlite(":memory:");
    Database kept = Database.sqlite(":memory:").named("kept");
    Dorm.configure(former, kept);
    new Sql(former).run("CREATE TABLE t (n INTEGER)");
    new Sql(kept).run("CREATE TABLE t (n INTEGER)");
    Dorm.configure(Database.sqlite(":memory:"), kept);
    assertThatThrownBy(() -> new Sql(former).number("SELECT 1"))
        .isInstanceOf(ConnectionFailed.class)
        .hasMessageContaining("DORM4018");
    assertThat(new Sql(kept).number("SELECT count(*) FROM t")).isZero();
  }

  @Test
  void closingTwiceIsNoMistake() {
    for (Kind kind : Kind.values()) {
      Database database = kind.open();
      new Sql(database).number("SELECT 1");
      database.close();
      database.close();
      assertThatThrownBy(() -> database.atomic(() -> {})).hasMessageContaining("was closed");
    }
  }

  @Test
  void aDatabaseStandsForTheDefaultOneInsideRun() throws Exception {
    Database global = Database.sqlite(":memory:");
    Database local = Database.sqlite(":memory:").named("local");
    Dorm.configure(global);
    try (local) {
      String result =
          local.run(
              () -> {
                assertThat(Dorm.database()).isSameAs(local);
                global.run(() -> assertThat(Dorm.database()).isSameAs(global));
                assertThat(Dorm.database()).isSameAs(local);
                List<Database> elsewhere = new ArrayList<>();
                Thread thread = new Thread(() -> elsewhere.add(Dorm.database()));
                thread.start();
                thread.join();
                assertThat(elsewhere).containsExactly(global);
                return "result";
              });
      assertThat(result).isEqualTo("result");
      assertThat(Dorm.database()).isSameAs(global);
      assertThatThrownBy(
              () ->
                  local.run(
                      () -> {
                        throw new java.io.IOException("mine");
                      }))
          .hasMessage("mine");
      assertThat(Dorm.database()).isSameAs(global);
    }
  }

  @Test
  void blocksOfTheDefaultDatabase() {
    Dorm.configure(Database.sqlite(":memory:"));
    Sql sql = new Sql(Dorm.database());
    sql.run("CREATE TABLE t (n INTEGER)");
    List<String> calls = new ArrayList<>();
    Dorm.atomic(
        () -> {
          Dorm.onCommit(() -> calls.add("committed"));
          sql.run("INSERT INTO t (n) VALUES (1)");
          assertThat(calls).isEmpty();
        });
    assertThat(calls).containsExactly("committed");
    long count = Dorm.atomic(() -> sql.number("SELECT count(*) FROM t"));
    assertThat(count).isEqualTo(1);
  }

  @Test
  void aRegistryOfAnotherVersionIsRefused() {
    ModelRegistry old =
        new ModelRegistry(ModelRegistry.VERSION - 1) {
          @Override
          public List<ModelBinding<?>> models() {
            return List.of();
          }
        };
    assertThatThrownBy(() -> Dorm.register(old))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("FIX: compile the models with the dorm-processor of this version");
  }

  @Test
  void anAppWithoutModelsIsSaid() {
    assertThatThrownBy(() -> new Models(List.of(), List.of("blog")).registries())
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM2053] The setting apps names \"blog\"");
  }

  @Test
  void aModelThatIsInNoRegistryIsSaid() {
    assertThatThrownBy(() -> Dorm.bindingOf(String.class))
        .isInstanceOf(ConfigurationError.class)
        .hasMessageContaining("[DORM1002] 0 models are registered")
        .hasMessageContaining("FIX: add dorm-processor to <annotationProcessorPaths>");
  }
}
