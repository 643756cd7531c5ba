package dev.dorm.tests.fields;

import dev.dorm.query.ArrayColumn;
import dev.dorm.tests.fields.Kind.Access;
import dev.dorm.tests.fields.Kind.Lookups;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of fields that hold lists. */
final class ListKinds {
  private static final int MOST = 8;

  private ListKinds() {}

  static List<Kind<?>> all() {
    return List.of(
        kind(
            Sampler_.words,
            row -> row.words,
            (row, value) -> row.words = value,
            random -> Kinds.text(random, 12),
            List.of("", "NULL", "null", "{}", "a,b", "\"", "\\", "'", " ", "\n\t", "😀", "{\"a\"}"),
            List.of("\0", "\ud800")),
        kind(
            Sampler_.smalls,
            row -> row.smalls,
            (row, value) -> row.smalls = value,
            random -> (short) random.nextInt(),
            List.of(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0),
            List.of()),
        kind(
            Sampler_.numbers,
            row -> row.numbers,
            (row, value) -> row.numbers = value,
            Random::nextInt,
            List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0),
            List.of()),
        kind(
            Sampler_.bigs,
            row -> row.bigs,
            (row, value) -> row.bigs = value,
            Random::nextLong,
            List.of(Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
            List.of()),
        kind(
            Sampler_.reals,
            row -> row.reals,
            (row, value) -> row.reals = value,
            random -> Math.scalb(random.nextGaussian(), random.nextInt(2_000) - 1_000),
            List.of(
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                2.0,
                1e23,
                0.1 + 0.2),
            List.of(Double.NaN)),
        kind(
            Sampler_.flags,
            row -> row.flags,
            (row, value) -> row.flags = value,
            Random::nextBoolean,
            List.of(true, false),
            List.of()),
        kind(
            Sampler_.tokens,
            row -> row.tokens,
            (row, value) -> row.tokens = value,
            random -> new UUID(random.nextLong(), random.nextLong()),
            List.of(new UUID(0, 0), new UUID(-1, -1)),
            List.of()),
        kind(
            Sampler_.days,
            row -> row.days,
            (row, value) -> row.days = value,
            random -> Kinds.local(random).toLocalDate(),
            List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
            List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1))),
        kind(
            Sampler_.times,
            row -> row.times,
            (row, value) -> row.times = value,
            random -> Kinds.local(random).toLocalTime(),
            List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)),
            List.of()),
        kind(
            Sampler_.moments,
            row -> row.moments,
            (row, value) -> row.moments = value,
            random -> Kinds.local(random).toInstant(ZoneOffset.UTC),
            List.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999Z")),
            List.of(Instant.MAX)),
        kind(
            Sampler_.locals,
            row -> row.locals,
            (row, value) -> row.locals = value,
            Kinds::local,
            List.of(LocalDate.of(1, 1, 1).atStartOfDay()),
            List.of(LocalDate.of(10_000, 1, 1).atStartOfDay())));
  }

  private static <T> Kind<List<T>> kind(
      ArrayColumn<Sampler, T> column,
      Function<Sampler, @Nullable List<T>> getter,
      BiConsumer<Sampler, @Nullable List<T>> setter,
      Function<Random, T> element,
      List<T> edges,
      List<T> refused) {
    List<List<T>> lists = new ArrayList<>(List.of(List.of(), edges, List.of(edges.get(0))));
    edges.forEach(edge -> lists.add(List.of(edge, edge)));
    List<List<T>> outside = new ArrayList<>();
    outside.add(Arrays.asList(edges.get(0), null));
    refused.forEach(bad -> outside.add(List.of(edges.get(0), bad)));
    return new Kind<>(
        column,
        column,
        new Access<>(column::set, getter, setter),
        new Lookups<>(column::eq, null),
        null,
        random ->
            random.ints(random.nextInt(MOST), 0, 1).mapToObj(i -> element.apply(random)).toList(),
        lists,
        outside);
  }
}
