package dev.dorm.tests.fields;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dorm;
import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way into the database and out of it goes through the converter. */
class ConverterTest extends FieldTests {
  @Override
  protected List<String> tables() {
    return List.of("fields_wallet");
  }

  private static Wallet wallet(String code, long units) {
    Wallet wallet = new Wallet();
    wallet.setCode(code);
    wallet.setBalance(Money.of(units));
    return wallet;
  }

  private static Wallet saved(String code, long units) {
    Wallet wallet = wallet(code, units);
    wallet.save();
    return wallet;
  }

  private List<String> codes() {
    return raw("SELECT code FROM fields_wallet ORDER BY id").stream().map(String::valueOf).toList();
  }

  private List<String> balances() {
    return raw("SELECT balance FROM fields_wallet ORDER BY id").stream()
        .map(String::valueOf)
        .toList();
  }

  /** The bytes of the secrets in hexadecimals. */
  private List<String> secrets() {
    String hex = kind.isPostgresql() ? "upper(encode(secret, 'hex'))" : "hex(secret)";
    return raw("SELECT " + hex + " FROM fields_wallet WHERE secret IS NOT NULL ORDER BY id")
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static String cipher(String words) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(new SecretConverter().toColumn(new Secret(words)));
  }

  @Test
  void everyWriteOfARowConverts() {
    Wallet_.objects.create(
        Wallet_.code.set("abc"),
        Wallet_.balance.set(Money.of(1)),
        Wallet_.secret.set(new Secret("one")),
        Wallet_.words.set(Words.of("x", "y")),
        Wallet_.share.set(1_230));
    Wallet wallet = wallet("def", 2);
    wallet.setSecret(new Secret("two"));
    wallet.setShare(50);
    wallet.save();
    Wallet third = wallet("ghi", 3);
    third.setSecret(new Secret("three"));
    Wallet_.objects.bulkCreate(List.of(third, wallet("jkl", 4)));

    assertThat(codes()).containsExactly("cba", "fed", "ihg", "lkj");
    assertThat(balances()).containsExactly("100", "200", "300", "400");
    assertThat(secrets()).containsExactly(cipher("one"), cipher("two"), cipher("three"));
    assertThat(raw("SELECT words FROM fields_wallet ORDER BY id"))
        .containsExactly("x y", "", "", "");
    assertThat(raw("SELECT share FROM fields_wallet ORDER BY id").stream().map(BigDecimal::new))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("1.23"), new BigDecimal("0.05"), BigDecimal.ZERO, BigDecimal.ZERO);
    assertThat(raw("SELECT changed FROM fields_wallet"))
        .allMatch(changed -> changed != null && changed.compareTo("2020") > 0);
  }

  @Test
  void everyUpdateConverts() {
    Wallet one = saved("abc", 1);
    one.setBalance(Money.of(5));
    one.setSecret(new Secret("five"));
    one.save();
    assertThat(balances()).containsExactly("500");
    assertThat(secrets()).containsExactly(cipher("five"));

    Wallet_.objects
        .filter(Wallet_.code.eq("abc"))
        .update(Wallet_.balance.set(Money.of(6)), Wallet_.secret.set(new Secret("six")));
    assertThat(balances()).containsExactly("600");
    assertThat(secrets()).containsExactly(cipher("six"));

    one.setCode("xyz");
    one.setSecret(new Secret("seven"));
    one.setWords(Words.of("a"));
    Wallet_.objects.bulkUpdate(List.of(one), Wallet_.code, Wallet_.secret, Wallet_.words);
    assertThat(codes()).containsExactly("zyx");
    assertThat(secrets()).containsExactly(cipher("seven"));
    assertThat(raw("SELECT words FROM fields_wallet")).containsExactly("a");

    Wallet_.objects.all().update(Wallet_.limit.set(Wallet_.balance));
    assertThat(raw("SELECT \"limit\" FROM fields_wallet")).containsExactly("600");
    Wallet_.objects.all().update(Wallet_.secret.setNull());
    assertThat(secrets()).isEmpty();
  }

  @Test
  void writesThatLookFirstConvert() {
    Wallet made =
        Wallet_.objects
            .getOrCreate(by(Wallet_.code.set("abc")), Wallet_.balance.set(Money.of(1)))
            .instance();
    assertThat(Wallet_.objects.getOrCreate(by(Wallet_.code.set("abc"))).created()).isFalse();
    Wallet_.objects.updateOrCreate(by(Wallet_.code.set("abc")), Wallet_.balance.set(Money.of(2)));
    Wallet_.objects.updateOrCreate(by(Wallet_.code.set("def")), Wallet_.balance.set(Money.of(3)));
    assertThat(codes()).containsExactly("cba", "fed");
    assertThat(balances()).containsExactly("200", "300");

    Wallet_.objects.bulkCreate(
        List.of(wallet("abc", 7), wallet("ghi", 8)),
        onConflict(Wallet_.code).doUpdate(Wallet_.balance));
    Wallet_.objects.bulkCreate(
        List.of(wallet("abc", 9), wallet("jkl", 9)), onConflict(Wallet_.code).doNothing());
    assertThat(raw("SELECT balance FROM fields_wallet ORDER BY code"))
        .containsExactly("700", "300", "800", "900");
    assertThat(Wallet_.objects.get(Wallet_.code.eq("abc"))).isEqualTo(made);
    assertThat(Wallet_.objects.getByCode("ghi").getBalance()).isEqualTo(Money.of(8));
    assertThat(Wallet_.objects.inBulk(Wallet_.code, List.of("abc", "nil")))
        .containsExactly(Map.entry("abc", made));
  }

  @Test
  void everyLookupConverts() {
    saved("abc", 1);
    Wallet two = saved("def", 2);
    Wallet three = wallet("ghi", 3);
    three.setLimit(Money.of(3));
    three.setSecret(new Secret("three"));
    three.setParent(two);
    three.save();

    assertThat(Wallet_.objects.filter(Wallet_.code.eq("def")).list()).containsExactly(two);
    assertThat(Wallet_.objects.filter(Wallet_.secret.eq(new Secret("three"))).list())
        .containsExactly(three);
    assertThat(Wallet_.objects.filter(Wallet_.balance.ne(Money.of(2))).count()).isEqualTo(2);
    assertThat(Wallet_.objects.filter(Wallet_.limit.ne(Money.of(2))).count()).isEqualTo(3);
    assertThat(Wallet_.objects.filter(Wallet_.balance.in(Money.of(2), Money.of(3))).count())
        .isEqualTo(2);
    List<Money> many = new ArrayList<>();
    for (long cents = 101; cents < 1_301; cents++) {
      many.add(new Money(cents));
    }
    assertThat(Wallet_.objects.filter(Wallet_.balance.in(many)).count()).isEqualTo(2);
    assertThat(Wallet_.objects.filter(Wallet_.balance.gt(Money.of(2))).list())
        .containsExactly(three);
    assertThat(Wallet_.objects.filter(Wallet_.balance.between(Money.of(1), Money.of(2))).count())
        .isEqualTo(2);
    assertThat(Wallet_.objects.filter(Wallet_.limit.eq(Wallet_.balance)).list())
        .containsExactly(three);
    assertThat(Wallet_.objects.filter(Wallet_.limit.isNull()).count()).isEqualTo(2);
    assertThat(Wallet_.objects.filter(Wallet_.parent().code.eq("def")).list())
        .containsExactly(three);
    assertThat(
            Wallet_.objects
                .filter(
                    Wallet_.balance.in(
                        Wallet_.objects.filter(Wallet_.code.eq("def")).column(Wallet_.balance)))
                .list())
        .containsExactly(two);
    assertThat(Wallet_.objects.orderBy(Wallet_.balance.desc()).first()).contains(three);
  }

  @Test
  void everyReadConverts() {
    saved("abc", 1);
    Wallet two = wallet("def", 2);
    two.setSecret(new Secret("two"));
    two.setWords(Words.of("x"));
    two.setShare(70);
    two.save();
    two.refreshFromDb();
    assertThat(two.getSecret()).isEqualTo(new Secret("two"));
    assertThat(two.getShare()).isEqualTo(70);

    assertThat(Wallet_.objects.valuesList(Wallet_.balance).list())
        .containsExactly(Money.of(1), Money.of(2));
    assertThat(Wallet_.objects.values(Wallet_.code, Wallet_.secret).list().get(1))
        .containsExactly(Map.entry("code", "def"), Map.entry("secret", new Secret("two")));
    assertThat(Wallet_.objects.select(Tuple::new, Wallet_.code, Wallet_.balance).list())
        .containsExactly(new Tuple("abc", Money.of(1)), new Tuple("def", Money.of(2)));
    Wallet partial = Wallet_.objects.only(Wallet_.code).get(Wallet_.code.eq("def"));
    assertThat(partial.getSecret()).isEqualTo(new Secret("two"));
    try (Stream<Wallet> stream = Wallet_.objects.stream()) {
      assertThat(stream.map(Wallet::getCode)).containsExactly("abc", "def");
    }
    assertThat(
            Wallet_.objects
                .raw("SELECT * FROM fields_wallet WHERE balance = :cents", bind("cents", 200L))
                .list()
                .get(0)
                .getWords()
                .list)
        .containsExactly("x");
    assertThat(Wallet_.objects.aggregate(Wallet_.balance.listed(Wallet_.id.asc())))
        .containsExactly(Money.of(1), Money.of(2));
  }

  private record Tuple(String code, Money balance) {}

  @Test
  void onlyWhatChangedIsWritten() {
    Wallet made = wallet("abc", 1);
    made.setWords(Words.of("a", "b"));
    made.setShare(1_000);
    made.save();
    Wallet wallet = Wallet_.objects.get();
    assertThat(wallet.getWords().list).containsExactly("a", "b");
    wallet.getWords().list.add("c"); // in place
    List<String> statements = statements(wallet::save);
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0))
        .contains("words")
        .doesNotContain("balance")
        .doesNotContain("share");
    assertThat(raw("SELECT words FROM fields_wallet")).containsExactly("a b c");
    wallet.setBalance(Money.of(1)); // equal to what it was
    wallet.setWords(Words.of("a", "b", "c"));
    assertThat(statements(wallet::save).get(0)).doesNotContain("words").doesNotContain("balance");
  }

  @Test
  void whatTheColumnDoesNotTakeIsRefused() {
    fails("DORM3012", () -> wallet("far too long", 1).save());
    Wallet odd = wallet("odd", 1);
    odd.setShare(1_001); // three places
    fails("DORM3012", odd::save);
    refuses("DORM3012", () -> Wallet_.objects.create(Wallet_.code.set("far too long")));
    refuses("DORM3211", () -> Wallet_.balance.set(new Money(-1)));
    refuses("DORM3211", () -> Wallet_.objects.filter(Wallet_.balance.eq(new Money(-1))));
    assertThat(refuses("DORM3211", () -> Wallet_.balance.in(List.of(new Money(-1)))))
        .isInstanceOf(ValidationError.class)
        .hasMessageContaining("Wallet.balance")
        .hasMessageContaining("MoneyConverter")
        .hasCauseInstanceOf(IllegalArgumentException.class);
    fails("DORM3211", wallet("neg", -1)::save);
    assertThat(wallet("neg", -1))
        .satisfies(
            wallet ->
                assertThat(fails("DORM3044", wallet::fullClean)).hasMessageContaining("balance"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void whatCannotBeReadSaysSo() {
    saved("abc", 1);
    execute("UPDATE fields_wallet SET secret = NULL, balance = -5");
    assertThat(Wallet_.objects.get().getBalance()).isEqualTo(new Money(-5));
    Dorm.atomic(() -> Wallet_.objects.all().update(Wallet_.balance.set(Money.of(2))));
    assertThat(balances()).containsExactly("200");
  }
}
