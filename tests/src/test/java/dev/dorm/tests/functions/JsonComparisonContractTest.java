package dev.dorm.tests.functions;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Tuple2;
import dev.dorm.Tuple3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * JSON values are not compared: two spellings of one value would differ on SQLite and be equal on
 * PostgreSQL. Where the key of their row decides, nothing is compared.
 */
final class JsonComparisonContractTest extends FunctionsTest {
  private static final String CODE = "DORM3223";

  private static Sample sample(String name, Map<String, Object> settings, Sample parent) {
    Sample sample = new Sample();
    sample.name = name;
    sample.settings = settings;
    sample.setParent(parent);
    sample.save();
    return sample;
  }

  /** One value in three spellings. */
  @BeforeEach
  void fill() {
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("b", 2);
    turned.put("a", 1);
    Map<String, Object> straight = new LinkedHashMap<>();
    straight.put("a", 1);
    straight.put("b", 2);
    Map<String, Object> real = new LinkedHashMap<>();
    real.put("a", 1.0);
    real.put("b", 2);
    Sample root = new Sample();
    root.name = "root";
    root.settings = turned;
    root.save();
    sample("first", straight, root);
    sample("second", real, root);
  }

  @Test
  void equalRowsAreNotFoundByJson() {
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.settings).distinct().list());
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.settings).distinct().count());
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.settings).distinct().exists());
    refuses(CODE, () -> Sample_.objects.distinct().values(Sample_.name, Sample_.settings).first());
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.settings).distinct().sql());
    refuses(CODE, () -> Sample_.objects.distinctOn(Sample_.settings));
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.name).distinctOn(Sample_.settings));
  }

  @Test
  void groupsAreNotMadeByJson() {
    refuses(CODE, () -> Sample_.objects.valuesList(Sample_.settings, Sample_.id.count()).list());
    refuses(
        CODE, () -> Sample_.objects.values(Sample_.settings, Sample_.id.max().as("last")).count());
    refuses(
        CODE,
        () -> Sample_.objects.valuesList(Sample_.parent().settings, Sample_.id.count()).list());
    refuses(CODE, () -> Sample_.objects.annotate(rowNumber().over(partitionBy(Sample_.settings))));
  }

  @Test
  void differentValuesAreNotCounted() {
    refuses(CODE, () -> Sample_.objects.aggregate(Sample_.settings.countDistinct()));
    refuses(CODE, () -> Sample_.objects.annotate(Sample_.children.countDistinct(Sample_.settings)));
  }

  @Test
  void jsonHasNoOrder() {
    refuses(CODE, () -> Sample_.objects.orderBy(Sample_.settings.asc()));
    refuses(CODE, () -> Sample_.objects.orderBy(Sample_.settings.desc()));
  }

  @Test
  void rowsAreNotFoundByJson() {
    refuses(CODE, () -> Sample_.objects.getOrCreate(by(Sample_.settings.set(Map.of("a", 1)))));
    refuses(CODE, () -> Sample_.objects.updateOrCreate(by(Sample_.settings.set(Map.of("a", 1)))));
  }

  @Test
  void theKeyOfTheRowDecides() {
    Sample root = Sample_.objects.get(Sample_.name.eq("root"));
    assertThat(Sample_.objects.valuesList(Sample_.pk, Sample_.settings).distinct().list())
        .hasSize(3);
    assertThat(
            Sample_.objects
                .filter(Sample_.name.eq("root"))
                .valuesList(Sample_.pk, Sample_.settings, Sample_.children.count())
                .list())
        .containsExactly(new Tuple3<>(root.id, root.settings, 2L));
    assertThat(
            Sample_.objects
                .filter(Sample_.parent.isNotNull())
                .valuesList(Sample_.parent().settings, Sample_.parent, Sample_.id.count())
                .list())
        .containsExactly(new Tuple3<>(root.settings, (Object) root.id, 2L));
    assertThat(
            Sample_.objects.valuesList(Sample_.settings, Sample_.pk).distinct().orderBy().first())
        .contains(new Tuple2<>(root.settings, root.id));
    assertThat(Sample_.objects.distinct().list()).hasSize(3);
    assertThat(Sample_.objects.filter(Sample_.id.gt(0)).union(Sample_.objects).count())
        .isEqualTo(3);
  }

  @Test
  void whatIsInsideIsCompared() {
    assertThat(
            Sample_.objects
                .valuesList(Sample_.settings.at("a").asLong(), Sample_.id.count())
                .list())
        .isEqualTo(List.of(new Tuple2<>(1L, 3L)));
    assertThat(Sample_.objects.aggregate(Sample_.settings.at("a").asLong().countDistinct()))
        .isEqualTo(1);
    assertThat(Sample_.objects.aggregate(Sample_.settings.count())).isEqualTo(3);
  }
}
