package dev.dorm.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.DeleteModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationGraphTest {
  private static MigrationNode node(String id, String... dependsOn) {
    return new MigrationNode(
        MigrationId.parse(id), Stream.of(dependsOn).map(MigrationId::parse).toList(), List.of());
  }

  @Test
  void sortsTheSameWayWhateverTheInputsOrder() {
    List<MigrationNode> nodes =
        new ArrayList<>(
            List.of(
                node("a.0001_x", "z.0001_x"),
                node("a.0002_x", "a.0001_x", "a.0001_x"),
                node("m.0001_x"),
                node("z.0001_x"),
                node("z.0002_x", "z.0001_x", "a.0002_x")));
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(nodes, random);
      assertThat(MigrationGraph.of(nodes).order().stream().map(n -> n.id().toString()))
          .containsExactly("m.0001_x", "z.0001_x", "a.0001_x", "a.0002_x", "z.0002_x");
    }
  }

  @Test
  void refusesWhatIsMissingDoubledOrCircular() {
    assertThatThrownBy(() -> MigrationGraph.of(List.of(node("a.0001_x", "b.0001_y"))))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2010] a.0001_x depends on b.0001_y, which does not exist");
    assertThatThrownBy(() -> MigrationGraph.of(List.of(node("a.0001_x"), node("a.0001_x"))))
        .hasMessageContaining("[DORM2013] There are two migrations a.0001_x");
    assertThatThrownBy(
            () ->
                MigrationGraph.of(
                    List.of(
                        node("a.0001_x", "c.0001_x"),
                        node("b.0001_x", "a.0001_x"),
                        node("c.0001_x", "b.0001_x"),
                        node("d.0001_x", "c.0001_x"))))
        .hasMessageContaining("[DORM2011]")
        .hasMessageContaining("a.0001_x -> c.0001_x -> b.0001_x -> a.0001_x");
  }

  @Test
  void namesSeveralLeaves() {
    MigrationGraph graph =
        MigrationGraph.of(
            List.of(
                node("a.0001_x"),
                node("a.0002_one", "a.0001_x"),
                node("a.0002_two", "a.0001_x"),
                node("b.0001_x", "a.0002_one")));
    assertThatThrownBy(graph::requireSingleLeaves)
        .hasMessageContaining(
            "[DORM2012] The app a has more than one last migration: 0002_one, 0002_two");
    assertThat(graph.leaf("b")).contains(MigrationId.parse("b.0001_x"));
    assertThat(graph.leaf("none")).isEmpty();
  }

  @Test
  void refusesBadNames() {
    for (String name : List.of("1_x", "0001", "0001-x", "0001_", "initial")) {
      assertThatThrownBy(() -> new MigrationId("a", name)).hasMessageContaining("[DORM2015]");
    }
    assertThatThrownBy(() -> MigrationId.parse("0001_x")).hasMessageContaining("[DORM2015]");
  }

  @Test
  void checksumCountsTheMeaningOnly() {
    MigrationNode one =
        new MigrationNode(MigrationId.parse("a.0001_x"), List.of(), List.of(new DeleteModel("A")));
    MigrationNode moved =
        new MigrationNode(MigrationId.parse("a.0002_y"), List.of(one.id()), one.operations());
    MigrationNode other = new MigrationNode(one.id(), List.of(), List.of(new DeleteModel("B")));
    assertThat(one.checksum())
        .isEqualTo(moved.checksum())
        .isNotEqualTo(other.checksum())
        .hasSize(64);
  }
}
