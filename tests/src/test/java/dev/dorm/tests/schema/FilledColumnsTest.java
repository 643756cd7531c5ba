package dev.dorm.tests.schema;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Defaults and generated columns: given by the database, seen on the object at once. */
class FilledColumnsTest {
  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    Dorm.configure(database);
    List<Operation> operations = new ArrayList<>(Schemas.operations(Schemas.of("Product")));
    operations.addAll(Schemas.operations(Schemas.of("Part")));
    Schemas.migrate(database, operations);
    return database;
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  private static Product product(String name, int price, int count) {
    Product product = new Product();
    product.setName(name);
    product.setPrice(price);
    product.setCount(count);
    return product;
  }

  private static void isStored(Product product) {
    Product stored = Product_.objects.get(Product_.id.eq(product.getId()));
    assertThat(product).usingRecursiveComparison().ignoringFieldsOfTypes(Long.class).isNotNull();
    assertThat(product.getName()).isEqualTo(stored.getName());
    assertThat(product.getTotal()).isEqualTo(stored.getTotal());
    assertThat(product.isDear()).isEqualTo(stored.isDear());
    assertThat(product.getLabel()).isEqualTo(stored.getLabel());
    assertThat(product.getLetters()).isEqualTo(stored.getLetters());
    assertThat(product.getRank()).isEqualTo(stored.getRank());
    assertThat(product.getFee()).isEqualByComparingTo(stored.getFee());
    assertThat(product.getWorth()).isEqualByComparingTo(stored.getWorth());
    assertThat(product.getMade()).isEqualTo(stored.getMade());
    assertThat(product.getState()).isEqualTo(stored.getState());
  }

  private static void refused(ThrowingCallable program) {
    assertThatThrownBy(program)
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageStartingWith("[DORM3220] Product.total is computed by the database")
        .hasMessageContaining("FIX: ");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anInsertFillsTheObjectInOneStatement(DatabaseKind kind) {
    Database database = open(kind);
    Product product = product("a", 200, 3);
    product.fullClean();
    try (StatementRecorder recorder = database.recordStatements()) {
      product.save();
      assertThat(recorder.statements()).hasSize(1);
    }
    assertThat(product.getTotal()).isEqualTo(600);
    assertThat(product.isDear()).isTrue();
    assertThat(product.getLabel()).isEqualTo("a (it's)");
    assertThat(product.getLetters()).isNull();
    assertThat(product.getRank()).isEqualTo(7);
    assertThat(product.getFee()).isEqualTo(new BigDecimal("-0.50"));
    assertThat(product.getWorth()).isEqualTo(new BigDecimal("123456789012345.50"));
    assertThat(product.getOwner()).isEqualTo("O'Neil 日本");
    assertThat(product.getActive()).isTrue();
    assertThat(product.getState()).isEqualTo(Product.State.NEW);
    assertThat(product.getSince()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(product.getChecked()).isEqualTo(Instant.parse("2024-02-29T12:00:00.000001Z"));
    assertThat(product.getBatch())
        .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    assertThat(product.getWeight()).isEqualTo(0.1);
    assertThat(Duration.between(product.getMade(), Instant.now()).abs())
        .isLessThan(Duration.ofHours(1));
    isStored(product);
    try (StatementRecorder recorder = database.recordStatements()) {
      product.save();
      assertThat(recorder.statements()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsGivenIsKept(DatabaseKind kind) {
    open(kind);
    Product product =
        Product_.objects.create(
            Product_.name.set("a"),
            Product_.price.set(1),
            Product_.count.set(1),
            Product_.rank.set(0),
            Product_.owner.set(""),
            Product_.active.set(false),
            Product_.fee.set(BigDecimal.ZERO));
    assertThat(product.getRank()).isEqualTo(0);
    assertThat(product.getOwner()).isEmpty();
    assertThat(product.getActive()).isFalse();
    assertThat(product.getState()).isEqualTo(Product.State.NEW);
    isStored(product);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyObjectOfABulkGetsItsOwnValues(DatabaseKind kind) {
    open(kind);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      Product product = product("p" + i, i, 2);
      if (i % 3 == 0) {
        product.setRank(i);
      }
      if (i % 4 == 0) {
        product.setState(Product.State.SOLD);
      }
      if (i % 7 == 0) {
        product.setId(1000L + i);
      }
      products.add(product);
    }
    Product_.objects.bulkCreate(products, 5);
    for (int i = 0; i < 23; i++) {
      Product product = products.get(i);
      assertThat(product.getTotal()).isEqualTo(2L * i);
      assertThat(product.getRank()).isEqualTo(i % 3 == 0 ? i : 7);
      isStored(product);
    }
    assertThat(products.stream().map(Product::getId).distinct().count()).isEqualTo(23);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUpdateReadsWhatChangedWithIt(DatabaseKind kind) {
    open(kind);
    Product product = product("a", 2, 3);
    product.save();
    product.setPrice(10);
    product.setNick("日本");
    product.save();
    assertThat(product.getTotal()).isEqualTo(30);
    assertThat(product.getLabel()).isEqualTo("a (日本)");
    assertThat(product.getLetters()).isEqualTo(2);
    product.setCount(4);
    product.save(Product_.count);
    assertThat(product.getTotal()).isEqualTo(40);
    product.setCount(5);
    Product other = product("b", 1, 1);
    other.save();
    other.setCount(9);
    Product_.objects.bulkUpdate(List.of(product, other));
    assertThat(product.getTotal()).isEqualTo(50);
    assertThat(other.getTotal()).isEqualTo(9);
    isStored(product);
    Product part = Product_.objects.only(Product_.name).get(Product_.name.eq("b"));
    part.setPrice(3);
    part.save();
    assertThat(part.getTotal()).isEqualTo(27);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyWritesWhatIsComputed(DatabaseKind kind) {
    open(kind);
    Product product = product("a", 2, 3);
    product.save();
    refused(() -> Product_.total.set(5L));
    refused(() -> product.save(Product_.total));
    refused(() -> Product_.objects.bulkUpdate(List.of(product), Product_.total));
    refused(
        () ->
            Product_.objects.bulkCreate(
                List.of(product("a", 1, 1)), onConflict(Product_.name).doUpdate(Product_.total)));
    product.total = 9;
    refused(product::save);
    product.refreshFromDb();
    assertThat(product.getTotal()).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void computedColumnsAreQueriedLikeOthers(DatabaseKind kind) {
    open(kind);
    for (int i = 1; i <= 4; i++) {
      product("p" + i, 60 * i, i).save();
    }
    assertThat(
            Product_.objects
                .filter(Product_.dear.isTrue())
                .orderBy(Product_.total.desc())
                .valuesList(Product_.total)
                .list())
        .containsExactly(960L, 540L, 240L);
    Product_.objects.filter(Product_.total.gt(500)).update(Product_.count.set(1));
    assertThat(Product_.objects.filter(Product_.total.gt(500)).exists()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSafeWaysOfCreatingFillToo(DatabaseKind kind) {
    open(kind);
    Product product =
        Product_.objects
            .getOrCreate(by(Product_.name.set("a")), Product_.price.set(5), Product_.count.set(2))
            .instance();
    assertThat(product.getTotal()).isEqualTo(10);
    assertThat(product.getRank()).isEqualTo(7);
    Product changed =
        Product_.objects
            .updateOrCreate(by(Product_.name.set("a")), Product_.count.set(3))
            .instance();
    assertThat(changed.getTotal()).isEqualTo(15);

    Product fresh = product("b", 4, 4);
    Product ranked = product("c", 1, 1);
    ranked.setRank(1);
    Product again = product("a", 100, 100);
    Product_.objects.bulkCreate(
        List.of(fresh, ranked, again), onConflict(Product_.name).doNothing());
    assertThat(fresh.getTotal()).isEqualTo(16);
    assertThat(ranked.getRank()).isEqualTo(1);
    isStored(fresh);
    Product_.objects.bulkCreate(
        List.of(product("a", 100, 100), product("d", 1, 1)), onConflict(Product_.name).doUpdate());
    Product updated = Product_.objects.get(Product_.name.eq("a"));
    assertThat(updated.getTotal()).isEqualTo(10_000);
    assertThat(updated.getRank()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void modelsWithKeysOfTheirOwnAreFilledToo(DatabaseKind kind) {
    open(kind);
    Part part = new Part();
    part.setCode("x");
    part.setSize(4);
    part.save();
    assertThat(part.getRank()).isEqualTo(3);
    assertThat(part.getTwice()).isEqualTo(8);
    Part same = new Part();
    same.setCode("x");
    same.setSize(5);
    same.save();
    assertThat(same.getTwice()).isEqualTo(10);
    assertThat(same.getRank()).isEqualTo(3);
    List<Part> parts = new ArrayList<>();
    for (int i = 9; i >= 0; i--) {
      Part each = new Part();
      each.setCode("k" + i);
      each.setSize(i);
      if (i == 5) {
        each.setRank(50);
      }
      parts.add(each);
    }
    Part_.objects.bulkCreate(parts);
    for (Part each : parts) {
      assertThat(each.getTwice()).isEqualTo(2L * each.getSize());
      assertThat(each.getRank()).isEqualTo(each.getSize() == 5 ? 50 : 3);
    }
  }
}
