package dev.dorm.tests.functions;

import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dorm.json.JsonCodec;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.JsonPath;
import dev.dorm.tests.contract.DatabaseKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Paths into JSON give on all databases what they give in a tree of Jackson's; the kinds of the
 * base class are inherited.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(value = DatabaseKind.class, names = "SQLITE_FILE")
final class JsonPathContractTest extends FunctionsTest {
  private static final long SEED = Long.getLong("dorm.json.seed", 34);
  private static final int DOCUMENTS = 80;
  private static final int WAYS = 150;
  private static final ObjectMapper JACKSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static Sample store(Map<String, Object> settings) {
    Sample sample = new Sample();
    sample.settings = settings;
    sample.save();
    return sample;
  }

  private static JsonPath<Sample> path(List<Object> way) {
    return Sample_.settings.at(way.get(0), way.subList(1, way.size()).toArray());
  }

  /** What is at a way; null where nothing is. */
  private static @Nullable JsonNode node(Map<String, Object> settings, List<Object> way) {
    try {
      return node(JACKSON.readTree(JsonCodec.standard().write(settings)), way);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static @Nullable BigDecimal number(@Nullable JsonNode node) {
    return node != null && node.isNumber() ? new BigDecimal(node.asText()) : null;
  }

  private static @Nullable Long whole(@Nullable JsonNode node, long least, long greatest) {
    BigDecimal number = number(node);
    boolean fits =
        number != null
            && number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(greatest)) <= 0
            && number.remainder(BigDecimal.ONE).signum() == 0;
    return fits ? (Long) number.longValue() : null;
  }

  private static @Nullable Double real(@Nullable JsonNode node) {
    BigDecimal number = number(node);
    if (number == null) {
      return null;
    }
    double real = number.doubleValue();
    return real == 0 && number.signum() != 0 ? null : (Double) real;
  }

  private static @Nullable BigDecimal decimal(@Nullable JsonNode node, int digits, int places) {
    BigDecimal number = number(node);
    if (number == null || number.abs().compareTo(BigDecimal.TEN.pow(digits)) > 0) {
      return null;
    }
    BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
    return rounded.precision() <= digits ? rounded : null;
  }

  private static @Nullable Integer size(@Nullable JsonNode node) {
    return node != null && node.isContainerNode() ? (Integer) node.size() : null;
  }

  /** What each expression is by Jackson, in the order in which they are asked for. */
  private static List<@Nullable Object> expected(@Nullable JsonNode node) {
    Long small = whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE);
    return Arrays.asList(
        node != null && node.isTextual() ? node.textValue() : null,
        whole(node, Long.MIN_VALUE, Long.MAX_VALUE),
        small == null ? null : small.intValue(),
        real(node),
        decimal(node, 4, 2),
        decimal(node, 18, 3),
        node != null && node.isBoolean() ? node.booleanValue() : null,
        size(node));
  }

  private static List<Expression<Sample, ?>> asked(JsonPath<Sample> path) {
    return List.of(
        path.asText(),
        path.asLong(),
        path.asInteger(),
        path.asDouble(),
        path.asDecimal(4, 2),
        path.asDecimal(18, 3),
        path.asBoolean(),
        path.length());
  }

  private static List<Sample> documents(JsonMaker maker) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Sample sample = new Sample();
      sample.settings = maker.object(3);
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
    return samples;
  }

  @Test
  void randomWaysGiveWhatJacksonGives() {
    Random random = new Random(SEED);
    JsonMaker maker = new JsonMaker(random);
    List<Sample> samples = documents(maker);
    int found = 0;
    for (int i = 0; i < WAYS; i++) {
      List<Object> way = maker.way(samples.get(random.nextInt(DOCUMENTS)).settings);
      String what = "seed " + SEED + ", way " + way;
      found += valuesAgree(what, samples, way);
      JsonPath<Sample> path = path(way);
      agree(what + " exists", samples, way, path.exists(), Objects::nonNull);
      agree(what + " isJsonNull", samples, way, path.isJsonNull(), n -> n != null && n.isNull());
      String key = JsonMaker.KEYS.get(random.nextInt(JsonMaker.KEYS.size()));
      agree(what + " hasKey " + key, samples, way, path.hasKey(key), n -> n != null && n.has(key));
      agree(
          what + " hasAllKeys a, " + key,
          samples,
          way,
          path.hasAllKeys("a", key),
          n -> n != null && n.has("a") && n.has(key));
    }
    assertThat(found).as("values found, seed %s", SEED).isGreaterThan(WAYS);
    System.out.println(
        kind + ": seed " + SEED + ", " + WAYS * DOCUMENTS + " pairs, " + found + " values found");
  }

  /** Compares all expressions over all rows; gives how many values are not NULL. */
  private static int valuesAgree(String what, List<Sample> samples, List<Object> way) {
    List<Expression<Sample, ?>> expressions = asked(path(way));
    List<List<@Nullable Object>> columns = new ArrayList<>();
    for (Expression<Sample, ?> expression : expressions) {
      columns.add(new ArrayList<>(values(expression)));
    }
    int found = 0;
    for (int row = 0; row < samples.size(); row++) {
      List<@Nullable Object> wanted = expected(node(samples.get(row).settings, way));
      for (int i = 0; i < columns.size(); i++) {
        Object value = columns.get(i).get(row);
        assertThat(value)
            .as("%s, expression %s of %s", what, i, samples.get(row).settings)
            .isEqualTo(wanted.get(i));
        found += value == null ? 0 : 1;
      }
    }
    return found;
  }

  private static void agree(
      String what,
      List<Sample> samples,
      List<Object> way,
      Condition<Sample> condition,
      Predicate<@Nullable JsonNode> expected) {
    List<Long> in = new ArrayList<>();
    List<Long> out = new ArrayList<>();
    for (Sample sample : samples) {
      (expected.test(node(sample.settings, way)) ? in : out).add(sample.id);
    }
    assertThat(keys(condition)).as(what).isEqualTo(in);
    assertThat(keys(not(condition))).as("not " + what).isEqualTo(out);
  }

  private static List<Long> keys(Condition<Sample> condition) {
    return Sample_.objects.filter(condition).list().stream().map(sample -> sample.id).toList();
  }

  @Test
  void everyKeyFindsItselfAndNoOther() {
    for (String key : JsonMaker.KEYS) {
      store(Map.of(key, Map.of(key, key)));
    }
    int at = 0;
    List<Long> all = Sample_.objects.list().stream().map(sample -> sample.id).toList();
    for (String key : JsonMaker.KEYS) {
      assertThat(keys(Sample_.settings.at(key, key).asText().eq(key)))
          .as(key)
          .containsExactly(all.get(at));
      assertThat(keys(Sample_.settings.hasKey(key))).as(key).containsExactly(all.get(at));
      at++;
    }
  }

  @Test
  void keysAreNoPlacesAndPlacesNoKeys() {
    store(Map.of("x", List.of("first", "second")));
    store(Map.of("x", Map.of("0", "key")));
    assertThat(values(Sample_.settings.at("x", 0).asText())).containsExactly("first", null);
    assertThat(values(Sample_.settings.at("x", "0").asText())).containsExactly(null, "key");
    assertThat(values(Sample_.settings.at("x").at(1).asText())).containsExactly("second", null);
  }

  @Test
  void nothingNullAndJsonNullAreThree() {
    Map<String, Object> withNull = new HashMap<>();
    withNull.put("x", null);
    Long there = store(withNull).id;
    Long missing = store(Map.of()).id;
    assertThat(keys(Sample_.settings.at("x").isJsonNull())).containsExactly(there);
    assertThat(keys(Sample_.settings.at("x").exists())).containsExactly(there);
    assertThat(keys(Sample_.settings.hasKey("x"))).containsExactly(there);
    assertThat(keys(not(Sample_.settings.hasKey("x")))).containsExactly(missing);
    assertThat(keys(Sample_.settings.at("x").asText().isNull())).containsExactly(there, missing);
    assertThat(keys(Sample_.settings.isJsonNull())).isEmpty();
    assertThat(values(Sample_.settings.length())).containsExactly(1, 0);
  }

  /** Whether a value contains another, by the words of PostgreSQL's manual. */
  private static boolean contains(JsonNode whole, JsonNode part, boolean outside) {
    if (whole.isObject() && part.isObject()) {
      return part.properties().stream()
          .allMatch(
              each -> {
                JsonNode own = whole.get(each.getKey());
                return own != null && contains(own, each.getValue(), false);
              });
    }
    if (whole.isArray() && (part.isArray() || (outside && part.isValueNode()))) {
      List<JsonNode> wanted = new ArrayList<>();
      (part.isArray() ? part : JACKSON.createArrayNode().add(part)).forEach(wanted::add);
      return wanted.stream().allMatch(each -> holds(whole, each));
    }
    if (whole.isNumber() && part.isNumber()) {
      return whole.decimalValue().compareTo(part.decimalValue()) == 0;
    }
    return whole.isValueNode() && part.isValueNode() && whole.equals(part);
  }

  private static boolean holds(JsonNode array, JsonNode part) {
    for (JsonNode each : array) {
      if (contains(each, part, false)) {
        return true;
      }
    }
    return false;
  }

  /** A value of which some is left out, or made a little other. */
  private static @Nullable Object some(Random random, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> fewer = new LinkedHashMap<>();
      object.forEach(
          (key, each) -> {
            if (random.nextInt(3) > 0) {
              fewer.put((String) key, some(random, each));
            }
          });
      return fewer;
    }
    if (value instanceof List<?> array) {
      List<@Nullable Object> fewer = new ArrayList<>();
      array.forEach(each -> fewer.add(some(random, each)));
      Collections.shuffle(fewer, random);
      return fewer.isEmpty() || random.nextInt(3) > 0
          ? fewer
          : fewer.subList(0, random.nextInt(fewer.size()));
    }
    if (value instanceof Integer number && random.nextInt(4) == 0) {
      return random.nextBoolean() ? (Object) (number + 0.0) : "x";
    }
    return value;
  }

  @Test
  void containsWhatPostgresqlSays() throws IOException {
    long seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    JsonMaker maker = new JsonMaker(random);
    Map<Long, JsonNode> documents = new LinkedHashMap<>();
    List<Map<String, Object>> made = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Map<String, Object> settings = new LinkedHashMap<>(maker.object(3));
      settings.put("list", List.of(1, "a", true, List.of(2, 3), Map.of("b", i % 3)));
      made.add(settings);
      documents.put(store(settings).id, JACKSON.readTree(JsonCodec.standard().write(settings)));
    }
    int hits = 0;
    for (int i = 0; i < WAYS; i++) {
      Map<String, Object> from = made.get(random.nextInt(made.size()));
      List<Object> way = random.nextBoolean() ? List.of("list") : maker.way(from);
      boolean deep = random.nextInt(3) == 0;
      Object inner = deep ? at(from, way) : from;
      Object part = some(random, inner);
      if (deep && inner instanceof List<?> list && !list.isEmpty() && random.nextBoolean()) {
        part = list.get(random.nextInt(list.size()));
      }
      if (part == null) {
        continue;
      }
      JsonNode wanted = JACKSON.readTree(JsonCodec.standard().write(part));
      List<Long> expected = new ArrayList<>();
      documents.forEach(
          (key, document) -> {
            JsonNode node = deep ? node(document, way) : document;
            if (node != null && contains(node, wanted, true)) {
              expected.add(key);
            }
          });
      Condition<Sample> condition =
          deep ? path(way).contains(part) : Sample_.settings.contains(part);
      String said = "seed " + seed + ", " + (deep ? way : "") + " contains " + wanted;
      assertThat(Sample_.objects.filter(condition).orderBy(Sample_.id.asc()).list())
          .as(said)
          .extracting(sample -> sample.id)
          .isEqualTo(expected);
      assertThat(Sample_.objects.exclude(condition).count())
          .as(said)
          .isEqualTo(documents.size() - expected.size());
      hits += expected.size();
    }
    assertThat(hits).isGreaterThan(WAYS);
  }

  private static @Nullable JsonNode node(JsonNode document, List<Object> way) {
    JsonNode here = document;
    for (Object step : way) {
      here =
          step instanceof Integer place
              ? here.isArray() ? here.get(place) : null
              : here.isObject() ? here.get((String) step) : null;
      if (here == null) {
        return null;
      }
    }
    return here;
  }

  private static @Nullable Object at(Map<String, Object> from, List<Object> way) {
    Object here = from;
    for (Object step : way) {
      here =
          here instanceof Map<?, ?> object
              ? object.get(step)
              : here instanceof List<?> array
                      && step instanceof Integer place
                      && place < array.size()
                  ? array.get(place)
                  : null;
    }
    return here;
  }

  @Test
  void containmentStandsWhereConditionsStand() {
    Long rome = store(Map.of("city", "Rome", "tags", List.of("a", "b"), "size", 3)).id;
    Long oslo = store(Map.of("city", "Oslo", "tags", List.of("b"), "size", 1.0)).id;
    assertThat(keys(Sample_.settings.contains(Map.of("tags", List.of("b")))))
        .containsExactly(rome, oslo);
    assertThat(keys(Sample_.settings.at("tags").contains("a"))).containsExactly(rome);
    assertThat(keys(Sample_.settings.contains(Map.of("size", 1)))).containsExactly(oslo);
    assertThat(keys(Sample_.settings.contains(Map.of("city", "Rome")).not())).containsExactly(oslo);
    assertThat(keys(Sample_.settings.at("none").contains("a"))).isEmpty();
    assertThat(keys(Sample_.settings.at("none").contains("a").not())).containsExactly(rome, oslo);
    assertThat(keys(Sample_.settings.hasAnyKeys("none", "size"))).containsExactly(rome, oslo);
    assertThat(keys(Sample_.settings.hasAllKeys("none", "size"))).isEmpty();
    assertThat(
            Sample_.objects
                .filter(Sample_.settings.contains(Map.of("tags", List.of("a"))))
                .update(Sample_.note.set("found")))
        .isEqualTo(1);
    refuses("DORM3010", () -> Sample_.settings.contains(null));
    refuses("DORM3012", () -> Sample_.settings.contains(Map.of("a", "\u0000")));
  }

  @Test
  void standsWhereOtherValuesStand() {
    store(Map.of("city", "Rome", "size", 3, "price", 1.25));
    store(Map.of("city", "Oslo", "size", 1, "price", 2.5));
    store(Map.of("city", "Rome", "size", 2));
    var city = Sample_.settings.at("city").asText();
    var size = Sample_.settings.at("size").asInteger();
    var price = Sample_.settings.at("price").asDecimal(6, 2);
    assertThat(Sample_.objects.orderBy(city.asc(), size.desc()).valuesList(size).list())
        .containsExactly(1, 3, 2);
    assertThat(Sample_.objects.filter(size.plus(1).gt(2), city.upper().eq("ROME")).count())
        .isEqualTo(2);
    assertThat(Sample_.objects.filter(price.gt(new BigDecimal("1.25"))).count()).isEqualTo(1);
    assertThat(Sample_.objects.filter(price.eq(new BigDecimal("1.25"))).count()).isEqualTo(1);
    assertThat(Sample_.objects.aggregate(price.sum())).isEqualTo(new BigDecimal("3.75"));
    var sum = size.sum();
    assertThat(Sample_.objects.orderBy(city.asc()).valuesList(city, sum).list()).hasSize(2);
    Sample_.objects.filter(size.gte(2)).update(Sample_.note.set(city), Sample_.maybe.set(size));
    assertThat(Sample_.objects.valuesList(Sample_.note).list())
        .containsExactly("Rome", null, "Rome");
    assertThat(Sample_.objects.valuesList(Sample_.maybe).list()).containsExactly(3, null, 2);
    Sample_.objects.filter(city.eq("Oslo")).update(Sample_.rate.set(price));
    assertThat(Sample_.objects.filter(Sample_.rate.eq(new BigDecimal("2.5"))).count()).isEqualTo(1);
  }

  @Test
  void noTextOfAKeyBecomesSql() {
    store(Map.of("a", 1));
    try (StatementRecorder recorder = database.recordStatements()) {
      for (String key : JsonMaker.KEYS) {
        assertThat(Sample_.objects.filter(Sample_.settings.at(key).asLong().eq(2)).count())
            .isZero();
      }
      assertThat(recorder.statements()).hasSize(JsonMaker.KEYS.size());
      assertThat(recorder.statements().stream().distinct()).hasSize(1);
      recorder.clear();
      for (String key : JsonMaker.KEYS) {
        boolean there = key.equals("a");
        assertThat(keys(Sample_.settings.hasKey(key))).hasSize(there ? 1 : 0);
        assertThat(keys(Sample_.settings.hasAllKeys(key, "a"))).hasSize(there ? 1 : 0);
        assertThat(keys(Sample_.settings.hasAnyKeys(key, "b"))).hasSize(there ? 1 : 0);
        assertThat(keys(Sample_.settings.at("a").hasKey(key))).isEmpty();
      }
      assertThat(recorder.statements().stream().distinct()).hasSizeLessThanOrEqualTo(4);
    }
  }

  @Test
  void whatIsNoPathIsRefused() {
    refuses("DORM3113", () -> Sample_.settings.at(-1));
    refuses("DORM3113", () -> Sample_.settings.at("a", 1L));
    refuses("DORM3113", () -> Sample_.settings.at("a", (Object) null));
    refuses("DORM3113", () -> Sample_.settings.at("a", (Object[]) "a".repeat(512).split("")));
    refuses("DORM3012", () -> Sample_.settings.at("\u0000"));
    refuses("DORM3012", () -> Sample_.settings.hasKey("\uD83D"));
    refuses("DORM3104", () -> Sample_.settings.at("a").asDecimal(19, 2));
    refuses("DORM3104", () -> Sample_.settings.at("a").asDecimal(2, 3));
    store(Map.of("a", 1));
    JsonPath<Sample> deep = Sample_.settings.at("a", (Object[]) "a".repeat(511).split(""));
    assertThat(keys(deep.exists())).isEmpty();
  }
}
