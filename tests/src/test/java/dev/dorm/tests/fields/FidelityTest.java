package dev.dorm.tests.fields;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.exception.ValidationError;
import dev.dorm.query.Condition;
import dev.dorm.query.ValueExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of every kind of field through every way of writing and every way of reading: equal to the
 * bit, in Java's order; what is outside of the range is refused and nothing is written. {@code
 * -Ddorm.values=10000} is the long run, {@code -Ddorm.seed=…} gives other values.
 */
class FidelityTest extends FieldTests {
  private static final int VALUES = Integer.getInteger("dorm.values", 100);
  private static final long SEED = Long.getLong("dorm.seed", 20_261_125L);
  private static final int CHUNK = 500;

  @Override
  protected List<String> tables() {
    return List.of("fields_sampler");
  }

  static Stream<Kind<?>> kinds() {
    return Kinds.all().stream();
  }

  private static <T> List<T> values(Kind<T> kind, int round) {
    Random random = new Random(SEED + 31L * kind.toString().hashCode() + round);
    List<T> values = new ArrayList<>(kind.edges());
    while (values.size() < VALUES) {
      values.add(kind.random().apply(random));
    }
    Collections.shuffle(values, random);
    return values;
  }

  private static <T> List<Sampler> rows(Kind<T> kind, List<T> values) {
    List<Sampler> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Sampler row = new Sampler();
      row.slot = i;
      kind.access().setter().accept(row, values.get(i));
      rows.add(row);
    }
    return rows;
  }

  /** Runs a program for each value, many in one transaction. */
  private void each(int count, java.util.function.IntConsumer program) {
    for (int from = 0; from < count; from += CHUNK) {
      int start = from;
      database.atomic(
          () -> {
            for (int i = start; i < Math.min(count, start + CHUNK); i++) {
              program.accept(i);
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void comesBackFromEveryWayOut(Kind<T> kind) {
    List<T> values = values(kind, 0);
    Sampler_.objects.bulkCreate(rows(kind, values));
    checkAll(kind, values, "bulkCreate");

    List<T> streamed = new ArrayList<>();
    try (Stream<Sampler> rows = Sampler_.objects.orderBy(Sampler_.slot.asc()).stream()) {
      rows.forEach(row -> streamed.add(Objects.requireNonNull(kind.access().getter().apply(row))));
    }
    check(kind, streamed, values, "stream");
    List<Sampler> raw =
        Sampler_.objects
            .raw(
                "SELECT * FROM fields_sampler WHERE slot >= :first ORDER BY slot", bind("first", 0))
            .list();
    check(kind, fields(kind, raw), values, "raw");
    List<Sampler> partial =
        Sampler_.objects.only(kind.expression()).orderBy(Sampler_.slot.asc()).list();
    check(kind, fields(kind, partial), values, "only");
    List<Sampler> later = Sampler_.objects.only(Sampler_.slot).orderBy(Sampler_.slot.asc()).list();
    later.forEach(Sampler::refreshFromDb);
    check(kind, fields(kind, later), values, "refreshFromDb");
    List<T> mapped = new ArrayList<>();
    Sampler_.objects
        .values(kind.expression())
        .orderBy(Sampler_.slot.asc())
        .list()
        .forEach(row -> mapped.add(cast(row.get(kind.toString()))));
    check(kind, mapped, values, "values");
    if (kind.expression() instanceof ValueExpression<Sampler, T> value) {
      List<T> listed = Sampler_.objects.aggregate(value.listed(Sampler_.slot.asc()));
      check(kind, listed, values, "listed");
    }
    assertThat(statements(() -> partial.forEach(Sampler::save)))
        .as("%s: save of what was read", kind)
        .isEmpty();
    find(kind, values);
    order(kind, values);
  }

  @SuppressWarnings("unchecked") // the column has the type of the kind
  private static <T> T cast(@Nullable Object value) {
    return (T) Objects.requireNonNull(value);
  }

  private <T> void find(Kind<T> kind, List<T> values) {
    Kind.Lookups<T> lookups = kind.lookups();
    if (lookups == null) {
      return;
    }
    each(
        values.size(),
        i -> {
          Condition<Sampler> here = Sampler_.slot.eq(i);
          assertThat(Sampler_.objects.filter(here, lookups.eq().apply(values.get(i))).exists())
              .as("%s = %s, seed %s", kind, values.get(i), SEED)
              .isTrue();
        });
    if (lookups.in() == null) {
      return;
    }
    assertThat(Sampler_.objects.filter(lookups.in().apply(values)).count())
        .as("%s in (…), seed %s", kind, SEED)
        .isEqualTo(values.size());
  }

  private <T> void order(Kind<T> kind, List<T> values) {
    if (kind.order() != null) {
      List<T> sorted = new ArrayList<>(values);
      sorted.sort(kind.order());
      List<T> ordered = new ArrayList<>();
      Sampler_.objects
          .valuesList(kind.expression())
          .orderBy(kind.column().asc(), Sampler_.slot.asc())
          .list()
          .forEach(ordered::add);
      check(kind, ordered, sorted, "orderBy");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void goesThroughEveryWayIn(Kind<T> kind) {
    List<T> created = values(kind, 1);
    each(
        created.size(),
        i ->
            Sampler_.objects.create(
                Sampler_.slot.set(i), kind.access().assignment().apply(created.get(i))));
    checkAll(kind, created, "create");

    List<T> saved = values(kind, 2);
    List<Sampler> rows = Sampler_.objects.orderBy(Sampler_.slot.asc()).list();
    each(
        saved.size(),
        i -> {
          kind.access().setter().accept(rows.get(i), saved.get(i));
          rows.get(i).save();
        });
    checkAll(kind, saved, "save");

    List<T> updated = values(kind, 3);
    each(
        updated.size(),
        i ->
            Sampler_.objects
                .filter(Sampler_.slot.eq(i))
                .update(kind.access().assignment().apply(updated.get(i))));
    checkAll(kind, updated, "update");

    List<T> bulk = values(kind, 4);
    for (int i = 0; i < bulk.size(); i++) {
      kind.access().setter().accept(rows.get(i), bulk.get(i));
    }
    Sampler_.objects.bulkUpdate(rows, kind.column());
    checkAll(kind, bulk, "bulkUpdate");

    List<T> upserted = values(kind, 5);
    Sampler_.objects.bulkCreate(
        rows(kind, upserted), onConflict(Sampler_.slot).doUpdate(kind.column()));
    checkAll(kind, upserted, "onConflict");

    List<T> either = values(kind, 6);
    each(
        either.size(),
        i ->
            Sampler_.objects.updateOrCreate(
                by(Sampler_.slot.set(i)), kind.access().assignment().apply(either.get(i))));
    checkAll(kind, either, "updateOrCreate");

    Sampler_.objects.all().delete();
    List<T> gotten = values(kind, 7);
    each(
        gotten.size(),
        i ->
            Sampler_.objects.getOrCreate(
                by(Sampler_.slot.set(i)), kind.access().assignment().apply(gotten.get(i))));
    checkAll(kind, gotten, "getOrCreate");

    Sampler_.objects.all().delete();
    List<T> inserted = values(kind, 8);
    List<Sampler> fresh = rows(kind, inserted);
    each(inserted.size(), i -> fresh.get(i).save());
    checkAll(kind, inserted, "save of a new row");
  }

  /** By whole rows and by the value alone. */
  private <T> void checkAll(Kind<T> kind, List<T> expected, String path) {
    List<Sampler> rows = Sampler_.objects.orderBy(Sampler_.slot.asc()).list();
    check(kind, fields(kind, rows), expected, path + " -> list");
    List<T> single = new ArrayList<>();
    Sampler_.objects
        .valuesList(kind.expression())
        .orderBy(Sampler_.slot.asc())
        .list()
        .forEach(single::add);
    check(kind, single, expected, path + " -> valuesList");
  }

  private static <T> List<T> fields(Kind<T> kind, List<Sampler> rows) {
    List<T> fields = new ArrayList<>();
    rows.forEach(row -> fields.add(Objects.requireNonNull(kind.access().getter().apply(row))));
    return fields;
  }

  private static <T> void check(Kind<T> kind, List<T> actual, List<T> expected, String path) {
    assertThat(actual).as("%s by %s, seed %s", kind, path, SEED).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(Objects.deepEquals(actual.get(i), expected.get(i)))
          .as(
              "%s by %s, seed %s: %s came back as %s",
              kind, path, SEED, expected.get(i), actual.get(i))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void whatIsOutsideIsRefused(Kind<T> kind) {
    T good = kind.edges().get(0);
    Sampler there = rows(kind, List.of(good)).get(0);
    there.save();
    for (T bad : kind.refused()) {
      Sampler row = new Sampler();
      row.slot = 1;
      kind.access().setter().accept(row, bad);
      refused(kind, row::save);
      refused(
          kind, () -> Sampler_.objects.bulkCreate(List.of(rows(kind, List.of(good)).get(0), row)));
      refused(
          kind,
          () ->
              Sampler_.objects.bulkCreate(
                  List.of(row), onConflict(Sampler_.slot).doUpdate(kind.column())));
      refused(
          kind,
          () ->
              Sampler_.objects.create(Sampler_.slot.set(1), kind.access().assignment().apply(bad)));
      refused(kind, () -> Sampler_.objects.all().update(kind.access().assignment().apply(bad)));
      refused(
          kind,
          () ->
              Sampler_.objects.updateOrCreate(
                  by(Sampler_.slot.set(0)), kind.access().assignment().apply(bad)));
      Sampler changed = Sampler_.objects.get(Sampler_.slot.eq(0));
      kind.access().setter().accept(changed, bad);
      refused(kind, changed::save);
      refused(kind, () -> Sampler_.objects.bulkUpdate(List.of(changed), kind.column()));
      checkAll(kind, List.of(good), "nothing");
    }
    assertThat(Sampler_.objects.count()).isEqualTo(1);
  }

  private static void refused(Kind<?> kind, ThrowingCallable write) {
    ValidationError refusal = catchThrowableOfType(ValidationError.class, write);
    assertThat(refusal).as("%s", kind).isNotNull();
    assertThat(refusal.code()).as("%s", kind).isIn("DORM3012", "DORM3211", "DORM3221");
    assertThat(refusal.getMessage()).contains("Sampler." + kind);
  }
}
