package dev.dorm.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.migrate.ModelPolicies;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy that has nothing to set is said by check, and by the delete before any SQL. */
class SetDefaultTest {
  private static final String MESSAGE =
      "[DORM3043] Volume.shelf has the policy SET_DEFAULT and no initialiser, so there is no value"
          + " to set. FIX: give the field an initialiser, Ref.id(…), or another policy.";

  @TempDir Path directory;

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void deletingIsRefusedBeforeAnySql(DatabaseKind kind) {
    Database database = kind.open(directory);
    Dorm.configure(database);
    List<Operation> operations = new ArrayList<>(Schemas.operations(Schemas.of("Shelf")));
    Schemas.migrate(database, operations);
    Shelf shelf = Shelf_.objects.create(Shelf_.name.set("a"));
    try (StatementRecorder recorder = database.recordStatements()) {
      assertThatThrownBy(shelf::delete)
          .isInstanceOf(QueryDefinitionError.class)
          .hasMessage(MESSAGE);
      assertThatThrownBy(() -> Shelf_.objects.all().delete()).hasMessage(MESSAGE);
      assertThat(recorder.statements()).isEmpty();
    }
    assertThat(Shelf_.objects.count()).isEqualTo(1);
  }

  @Test
  void checkNamesTheKey() {
    assertThat(ModelPolicies.problems(SetDefaultTest.class.getClassLoader()))
        .containsExactly(MESSAGE);
    StringWriter out = new StringWriter();
    int code =
        ToolProvider.findFirst("dorm")
            .orElseThrow()
            .run(new PrintWriter(out), new PrintWriter(out), "check");
    assertThat(out.toString()).contains(MESSAGE);
    assertThat(code).isEqualTo(1);
  }
}
