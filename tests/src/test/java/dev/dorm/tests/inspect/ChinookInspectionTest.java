package dev.dorm.tests.inspect;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dorm.Database;
import dev.dorm.migrate.DatabaseInspector;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SnapshotReader;
import dev.dorm.migrate.state.StateJson;
import dev.dorm.processor.ModelProcessor;
import dev.dorm.processor.RegistryProcessor;
import dev.dorm.tests.chinook.migrations.ChinookMigrations;
import dev.dorm.tests.contract.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The music shop's tables: inspected, compiled by the real processor, and the same again. */
class ChinookInspectionTest {
  @ParameterizedTest
  @EnumSource(names = {"SQLITE_MEMORY", "POSTGRESQL"})
  void modelsComeBack(DatabaseKind kind, @TempDir Path directory) throws IOException {
    try (Database database = kind.open(directory)) {
      Migrator.of(database, ChinookMigrations.INSTANCE).migrate();
      DatabaseInspector inspector = DatabaseInspector.of(database, ChinookMigrations.INSTANCE);
      assertThat(inspector.differences(List.of())).isEmpty();
      Inspection inspection = inspector.models("org.example.chinook", List.of());
      assertThat(inspection.omitted()).isEmpty();
      boolean typed = database.system().equals("postgresql");
      assertThat(comparable(compiled(inspection), typed)).isEqualTo(comparable(declared(), typed));
    }
  }

  private static ProjectState declared() {
    List<Path> classes = List.of(Path.of("target/test-classes"));
    ProjectModels models = SnapshotReader.read(classes, classes);
    return ProjectState.of(
        models.state().models().values().stream()
            .filter(model -> model.key().app().equals("chinook"))
            .toList());
  }

  private static ProjectState compiled(Inspection inspection) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (InspectedModel model : inspection.models()) {
      sources.add(JavaFileObjects.forSourceString(model.className(), model.source()));
    }
    Compilation compilation =
        Compiler.javac()
            .withOptions("--release", "17")
            .withProcessors(new ModelProcessor(), new RegistryProcessor())
            .compile(sources);
    assertThat(compilation).succeeded();
    List<ModelState> models = new ArrayList<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().contains("/dorm/models/")) {
        models.add(ModelSnapshot.read(file.getCharContent(false).toString(), true).state());
      }
    }
    return ProjectState.of(models);
  }

  /**
   * A state as text: names of classes in lower case, as tables are called after them; and without
   * the types that SQLite does not know.
   */
  private static String comparable(ProjectState state, boolean typed) {
    ProjectState lower = state;
    for (ModelKey key : state.models().keySet()) {
      lower =
          lower.renamed(key, new ModelKey(key.app(), "_" + key.name().toLowerCase(Locale.ROOT)));
    }
    List<ModelState> models = new ArrayList<>();
    for (ModelState model : lower.models().values()) {
      List<FieldState> fields = new ArrayList<>();
      for (FieldState field : model.fields()) {
        fields.add(field instanceof ColumnField column && !typed ? untyped(column) : field);
      }
      models.add(model.withFields(fields));
    }
    // The class of the table media_types is called after it.
    return StateJson.write(ProjectState.of(models))
        .replace("mediatypes", "mediatype")
        .replace("},{", "},\n{");
  }

  private static ColumnField untyped(ColumnField field) {
    return new ColumnField(
        field.name(),
        field.column(),
        ColumnType.of(ColumnType.Kind.TEXT),
        field.nullable(),
        field.primaryKey(),
        field.unique(),
        field.index(),
        null,
        field.collation(),
        field.foreignKey());
  }
}
