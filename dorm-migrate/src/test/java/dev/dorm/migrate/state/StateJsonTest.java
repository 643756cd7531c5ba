package dev.dorm.migrate.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.testing.RandomStates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateJsonTest {
  @Test
  void readsBackWhatItWrites() {
    RandomStates states = new RandomStates(1);
    for (int i = 0; i < 100; i++) {
      ProjectState state = states.next();
      String text = StateJson.write(state);
      assertThat(StateReader.project(text)).isEqualTo(state);
      assertThat(StateJson.write(StateReader.project(text))).isEqualTo(text);
    }
  }

  @Test
  void hashDoesNotDependOnTheOrderOfFields() {
    Random random = new Random(2);
    ProjectState state = new RandomStates(3).next();
    List<ModelState> shuffled = new ArrayList<>();
    for (ModelState model : state.models().values()) {
      List<FieldState> fields = new ArrayList<>(model.fields());
      Collections.shuffle(fields, random);
      shuffled.add(model.withFields(fields));
    }
    ProjectState other = ProjectState.of(shuffled);
    assertThat(other).isNotEqualTo(state);
    assertThat(other.sameSchema(state)).isTrue();
    assertThat(other.stateHash()).isEqualTo(state.stateHash()).hasSize(64);
    assertThat(ProjectState.empty().stateHash()).isNotEqualTo(state.stateHash());
  }

  @Test
  void readsASnapshotWithDefaultNames() {
    ModelSnapshot snapshot =
        ModelSnapshot.read(
            """
            { "format": 1, "app": "blog", "model": "Post", "class": "a.b.Post", "table": "posts",
              "renamedFrom": "Entry",
              "fields": [
                {"name": "id", "column": "id", "type": {"kind": "BIGAUTO"}, "pk": true},
                {"name": "slug", "column": "slug", "type": {"kind": "VARCHAR", "length": 5}, "unique": true,
                 "index": true, "renamedFrom": "path"},
                {"name": "author", "column": "author_id", "type": {"kind": "FK"}, "index": true,
                 "relation": {"kind": "FOREIGN_KEY", "app": "blog", "model": "Author", "onDelete": "PROTECT"}},
                {"name": "cover", "column": "cover_id", "type": {"kind": "FK"}, "nullable": true,
                 "relation": {"kind": "ONE_TO_ONE", "app": "blog", "model": "Image", "onDelete": "SET_NULL",
                              "constraint": false}},
                {"name": "tags", "relation": {"kind": "MANY_TO_MANY", "app": "blog", "model": "Tag",
                                              "through": "blog.Tagging"}}]}
            """,
            true);
    assertThat(snapshot.renamedFrom()).isEqualTo("Entry");
    assertThat(snapshot.renamedFields()).containsExactly(java.util.Map.entry("slug", "path"));
    assertThat(snapshot.packageName()).isEqualTo("a.b");
    ModelState post = snapshot.state();
    ColumnField slug = post.column("slug").orElseThrow();
    assertThat(slug.unique()).isEqualTo("uniq_post_slug");
    assertThat(slug.index()).isNull();
    assertThat(slug.check()).isEqualTo("chk_post_slug");
    ColumnField author = post.column("author").orElseThrow();
    assertThat(author.index()).isEqualTo("idx_post_author");
    assertThat(author.constraint()).isEqualTo("fk_post_author");
    assertThat(author.foreignKey().onDelete()).isEqualTo(OnDelete.NO_ACTION);
    ColumnField cover = post.column("cover").orElseThrow();
    assertThat(cover.unique()).isEqualTo("uniq_post_cover");
    assertThat(cover.constraint()).isNull();
    assertThat(post.manyToMany().findFirst().orElseThrow().through())
        .isEqualTo(new ModelKey("blog", "Tagging"));
  }

  @Test
  void refusesANewerFormat() {
    assertThatThrownBy(() -> ModelSnapshot.read("{\"format\":2}", true))
        .hasMessage("its format is 2, and this version of dorm reads 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{]",
        "[1,]",
        "{\"a\":1,\"a\":2}",
        "\"\\x\"",
        "\"a",
        "1.5",
        "nul",
        "{} {}",
        "\"\n\"",
        "\"\\u12\""
      })
  void refusesWhatIsNoJson(String text) {
    assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesDeepNestingWithoutOverflow() {
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).hasMessageContaining("nesting");
  }

  @Test
  void writesTextsThatAnyReaderUnderstands() {
    String nasty = "\"\\\n\u0001é日😀";
    assertThat(Json.parse(new Json.Text(nasty).toText())).isEqualTo(new Json.Text(nasty));
    assertThat(new Json.Text("\n\"").toText()).isEqualTo("\"\\u000a\\\"\"");
  }
}
