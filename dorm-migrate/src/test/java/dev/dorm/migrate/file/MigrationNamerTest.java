package dev.dorm.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNamerTest {
  private static final Operation CREATE =
      new CreateModel("Author", "authors", List.of(), List.of(), List.of());

  @Test
  void saysWhatHappens() {
    assertThat(MigrationNamer.name(1, List.of(CREATE))).isEqualTo("0001_initial");
    assertThat(MigrationNamer.name(2, List.of(CREATE))).isEqualTo("0002_author");
    assertThat(MigrationNamer.name(3, List.of(CREATE, new RemoveField("Book", "isbn", null))))
        .isEqualTo("0003_author_remove_book_isbn");
    assertThat(MigrationNamer.name(4, List.of())).isEqualTo("0004_custom");
    assertThat(MigrationNamer.name(5, List.of(new DeleteModel("日本 x"))))
        .isEqualTo("0005_delete____x");
  }

  @Test
  void staysShort() {
    List<Operation> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(new DeleteModel("Model" + i));
    }
    assertThat(MigrationNamer.name(12, many))
        .isEqualTo("0012_delete_model0_delete_model1_delete_model2_and_more");
    assertThat(MigrationNamer.name(1, List.of(new DeleteModel("x".repeat(300))))).hasSize(57);
  }
}
