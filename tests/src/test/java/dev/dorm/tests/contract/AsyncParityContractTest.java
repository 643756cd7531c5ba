package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static dev.dorm.transaction.TransactionOptions.readOnly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.DatabaseConnection;
import dev.dorm.Dorm;
import dev.dorm.Entity;
import dev.dorm.Manager;
import dev.dorm.Many;
import dev.dorm.QuerySet;
import dev.dorm.RawQuery;
import dev.dorm.RawSql;
import dev.dorm.Ref;
import dev.dorm.ValuesQuery;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every method that runs a statement has an asynchronous twin, and the twin runs the same
 * statements: A6. A method without one, or one that is not compared here, fails the build.
 */
final class AsyncParityContractTest extends ContractTest {
  private static final List<Class<?>> API =
      List.of(
          QuerySet.class,
          Manager.class,
          CombinedQuerySet.class,
          ValuesQuery.class,
          RawQuery.class,
          RawSql.class,
          Many.class,
          Ref.class,
          Entity.class,
          Database.class,
          DatabaseConnection.class,
          Dorm.class);

  /** What is a query itself, or a part of one: nothing has run yet. */
  private static final Set<Class<?>> LAZY =
      Set.of(
          QuerySet.class,
          CombinedQuerySet.class,
          ValuesQuery.class,
          RawQuery.class,
          RawSql.class,
          Database.class,
          DatabaseConnection.class,
          CompletableFuture.class,
          Flow.Publisher.class);

  /** The methods that run nothing, or have another asynchronous form. */
  private static final Map<String, String> EXCEPTIONS = exceptions();

  private static Map<String, String> exceptions() {
    Map<String, String> reasons = new TreeMap<>();
    reasons.put("stream", "publisher() and aforEachBatch(…): a stream belongs to its thread");
    for (String name : List.of("iterator", "spliterator", "forEach")) {
      reasons.put(name, "alist(): a loop belongs to its thread");
    }
    reasons.put("rows", "alist()");
    reasons.put("sql", "shows the statement and runs none");
    reasons.put("subquery", "a part of another query");
    reasons.put("columnSubquery", "a part of another query");
    for (String name :
        List.of("equals", "hashCode", "toString", "pk", "get", "isLoaded", "owner")) {
      reasons.put(name, "reads what is at hand");
    }
    for (String name : List.of("row", "link", "fill", "attach", "prefetched", "reversed")) {
      reasons.put(name, "called by dorm and by generated code: reads or keeps what is at hand");
    }
    for (String name : List.of("of", "id", "read", "from", "reverse", "keyOf", "sameKey")) {
      reasons.put(name, "makes a reference or compares two");
    }
    for (String name : List.of("configure", "register", "registries", "shutdown", "close")) {
      reasons.put(name, "opens or closes; no statement of the program");
    }
    for (String name :
        List.of("name", "system", "database", "isAutocommit", "setAutocommit", "inTransaction")) {
      reasons.put(name, "says how things are or shall be in the calling context");
    }
    reasons.put("openConnection", "JDBC, for programs that do without dorm");
    reasons.put("recordStatements", "for tests");
    reasons.put("run", "the twins in it follow the database");
    for (String name : List.of("metrics", "route", "through")) {
      reasons.put(name, "says how things are or shall be; no statement");
    }
    reasons.put("Many.add(Object,Assignment,Assignment[])", "compared in MemberContractTest");
    reasons.put("onCommit", "keeps an action");
    reasons.put("onRollback", "keeps an action");
    return reasons;
  }

  /** Calls beside their twins, by the name of the method. */
  static final class Pairs {
    private final Map<String, Supplier<?>> calls = new LinkedHashMap<>();
    private final Map<String, Supplier<? extends CompletableFuture<?>>> twins =
        new LinkedHashMap<>();

    /** Adds a pair, named as {@link #signature} does. */
    <T> void add(String method, Supplier<T> call, Supplier<CompletableFuture<T>> twin) {
      calls.put(method, call);
      twins.put(method, twin);
    }

    /** Adds a pair that gives nothing. */
    void run(String method, Runnable call, Supplier<CompletableFuture<Void>> twin) {
      calls.put(
          method,
          () -> {
            call.run();
            return "done";
          });
      twins.put(method, () -> twin.get().thenApply(nothing -> "done"));
    }
  }

  private Pairs pairs() {
    Pairs pairs = new Pairs();
    AggregateTwins.add(pairs);
    reading(pairs);
    writing(pairs);
    values(pairs);
    combined(pairs);
    raw(pairs);
    members(pairs);
    rows(pairs);
    blocks(pairs);
    return pairs;
  }

  private static void reading(Pairs pairs) {
    QuerySet<Author> grown = Author_.objects.filter(Author_.age.gte(35));
    pairs.add("QuerySet.list()", grown::list, grown::alist);
    pairs.add("QuerySet.get(Condition[])", () -> grown.get(), () -> grown.aget());
    pairs.add("QuerySet.get(long)", () -> grown.get(0), () -> grown.aget(0));
    pairs.add(
        "QuerySet.getOrNone(Condition[])",
        () -> grown.getOrNone(Author_.age.gt(90)),
        () -> grown.agetOrNone(Author_.age.gt(90)));
    pairs.add("QuerySet.first()", grown::first, grown::afirst);
    pairs.add("QuerySet.last()", grown::last, grown::alast);
    pairs.add("QuerySet.count()", grown::count, grown::acount);
    pairs.add("QuerySet.exists()", grown::exists, grown::aexists);
    pairs.add(
        "QuerySet.latest(Expression,Expression[])",
        () -> Author_.objects.latest(Author_.age, Author_.name),
        () -> Author_.objects.alatest(Author_.age, Author_.name));
    pairs.add(
        "QuerySet.earliest(Expression,Expression[])",
        () -> Author_.objects.earliest(Author_.age),
        () -> Author_.objects.aearliest(Author_.age));
    pairs.add("QuerySet.inBulk()", grown::inBulk, grown::ainBulk);
    pairs.add(
        "QuerySet.inBulk(Collection)",
        () -> Author_.objects.inBulk(List.of(1L, 2L)),
        () -> Author_.objects.ainBulk(List.of(1L, 2L)));
    pairs.add(
        "QuerySet.inBulk(Expression,Collection)",
        () -> Author_.objects.inBulk(Author_.email, List.of("Bob@example.com")),
        () -> Author_.objects.ainBulk(Author_.email, List.of("Bob@example.com")));
    List<Author> seen = new ArrayList<>();
    pairs.run(
        "QuerySet.forEachBatch(int,Consumer)",
        () -> Author_.objects.forEachBatch(1, seen::addAll),
        () -> Author_.objects.aforEachBatch(1, seen::addAll));
    pairs.add("QuerySet.explain(ExplainOption[])", grown::explain, grown::aexplain);
  }

  private static void writing(Pairs pairs) {
    QuerySet<Author> bob = Author_.objects.filter(Author_.name.eq("Bob"));
    pairs.add(
        "QuerySet.update(Assignment[])",
        () -> bob.update(Author_.age.set(41)),
        () -> bob.aupdate(Author_.age.set(41)));
    pairs.add("QuerySet.delete(Condition[])", () -> bob.delete(), () -> bob.adelete());
    pairs.add(
        "QuerySet.create(Assignment[])",
        () -> Author_.objects.create(Author_.name.set("C"), Author_.email.set("c@x")),
        () -> Author_.objects.acreate(Author_.name.set("C"), Author_.email.set("c@x")));
    pairs.add(
        "QuerySet.getOrCreate(Criteria,Assignment[])",
        () -> Author_.objects.getOrCreate(by(Author_.email.set("c@x")), Author_.name.set("C")),
        () -> Author_.objects.agetOrCreate(by(Author_.email.set("c@x")), Author_.name.set("C")));
    pairs.add(
        "QuerySet.updateOrCreate(Criteria,Assignment[])",
        () -> Author_.objects.updateOrCreate(by(Author_.name.set("Bob")), Author_.age.set(41)),
        () -> Author_.objects.aupdateOrCreate(by(Author_.name.set("Bob")), Author_.age.set(41)));
    pairs.add(
        "QuerySet.bulkCreate(List)",
        () -> Author_.objects.bulkCreate(fresh()),
        () -> Author_.objects.abulkCreate(fresh()));
    pairs.add(
        "QuerySet.bulkCreate(List,int)",
        () -> Author_.objects.bulkCreate(fresh(), 1),
        () -> Author_.objects.abulkCreate(fresh(), 1));
    pairs.add(
        "QuerySet.bulkCreate(List,Action)",
        () -> Author_.objects.bulkCreate(fresh(), onConflict(Author_.email).doUpdate(Author_.age)),
        () ->
            Author_.objects.abulkCreate(fresh(), onConflict(Author_.email).doUpdate(Author_.age)));
    pairs.add(
        "QuerySet.bulkCreate(List,Action,int)",
        () -> Author_.objects.bulkCreate(fresh(), onConflict(Author_.email).doNothing(), 1),
        () -> Author_.objects.abulkCreate(fresh(), onConflict(Author_.email).doNothing(), 1));
    pairs.add(
        "QuerySet.bulkUpdate(List,Column[])",
        () -> Author_.objects.bulkUpdate(older(), Author_.age),
        () -> Author_.objects.abulkUpdate(older(), Author_.age));
  }

  private static List<Author> fresh() {
    return List.of(newAuthor("x", 1), newAuthor("y", 2));
  }

  private static List<Author> older() {
    List<Author> all = Author_.objects.list();
    all.forEach(author -> author.setAge(author.getAge() + 1));
    return all;
  }

  private static void values(Pairs pairs) {
    ValuesQuery<Author, String> names =
        Author_.objects.valuesList(Author_.name).orderBy(Author_.age.asc());
    pairs.add("ValuesQuery.list()", names::list, names::alist);
    pairs.add("ValuesQuery.first()", names::first, names::afirst);
    pairs.add("ValuesQuery.explain(ExplainOption[])", names::explain, names::aexplain);
    pairs.add("ValuesQuery.last()", names::last, names::alast);
    pairs.add("ValuesQuery.count()", names::count, names::acount);
    pairs.add("ValuesQuery.exists()", names::exists, names::aexists);
    pairs.add(
        "ValuesQuery.get(Condition[])",
        () -> names.get(Author_.age.eq(30)),
        () -> names.aget(Author_.age.eq(30)));
    pairs.add(
        "ValuesQuery.getOrNone(Condition[])",
        () -> names.getOrNone(Author_.age.eq(31)),
        () -> names.agetOrNone(Author_.age.eq(31)));
    List<String> seen = new ArrayList<>();
    pairs.run(
        "ValuesQuery.forEachBatch(int,Consumer)",
        () -> names.forEachBatch(1, seen::addAll),
        () -> names.aforEachBatch(1, seen::addAll));
  }

  private static void combined(Pairs pairs) {
    CombinedQuerySet<Author> both =
        Author_.objects
            .filter(Author_.age.gte(35))
            .union(Author_.objects.filter(Author_.age.lt(35)));
    pairs.add("CombinedQuerySet.list()", both::list, both::alist);
    pairs.add("CombinedQuerySet.first()", both::first, both::afirst);
    pairs.add("CombinedQuerySet.last()", both::last, both::alast);
    pairs.add("CombinedQuerySet.count()", both::count, both::acount);
    pairs.add("CombinedQuerySet.exists()", both::exists, both::aexists);
    pairs.add("CombinedQuerySet.explain(ExplainOption[])", both::explain, both::aexplain);
    List<Author> seen = new ArrayList<>();
    pairs.run(
        "CombinedQuerySet.forEachBatch(int,Consumer)",
        () -> both.forEachBatch(1, seen::addAll),
        () -> both.aforEachBatch(1, seen::addAll));
  }

  private static void raw(Pairs pairs) {
    String sql = "SELECT * FROM authors WHERE age > :least";
    RawQuery<Author> rows = Author_.objects.raw(sql, bind("least", 35));
    pairs.add("RawQuery.list()", rows::list, rows::alist);
    pairs.add("RawQuery.first()", rows::first, rows::afirst);
    pairs.add("RawQuery.get()", rows::get, rows::aget);
    RawQuery<String> records =
        Dorm.raw("SELECT name FROM authors").as(row -> row.get("name", String.class));
    List<String> seen = new ArrayList<>();
    pairs.run(
        "RawQuery.forEachBatch(int,Consumer)",
        () -> records.forEachBatch(1, seen::addAll),
        () -> records.aforEachBatch(1, seen::addAll));
    pairs.add(
        "QuerySet.raw(String,Bind[])",
        () -> Author_.objects.raw(sql, bind("least", 1)).list(),
        () -> Author_.objects.araw(sql, bind("least", 1)));
  }

  private static Author alice() {
    return Author_.objects.get(Author_.name.eq("Alice"));
  }

  private static Many<Tag> tags() {
    return Book_.objects.get(Book_.title.eq("a1")).tags();
  }

  private static Tag second() {
    Tag tag = new Tag();
    tag.setName("second");
    tag.save();
    return tag;
  }

  private static void members(Pairs pairs) {
    pairs.add("Many.list()", () -> alice().books().list(), () -> alice().books().alist());
    pairs.add("Many.count()", () -> alice().books().count(), () -> alice().books().acount());
    pairs.add("Many.exists()", () -> alice().books().exists(), () -> alice().books().aexists());
    pairs.add("Many.first()", () -> alice().books().first(), () -> alice().books().afirst());
    pairs.add(
        "Many.get(Condition[])",
        () -> alice().books().get(Book_.pages.eq(100)),
        () -> alice().books().aget(Book_.pages.eq(100)));
    pairs.add(
        "Many.create(Assignment[])",
        () -> alice().books().create(Book_.title.set("a2"), Book_.pages.set(2)),
        () -> alice().books().acreate(Book_.title.set("a2"), Book_.pages.set(2)));
    pairs.run("Many.add(Object[])", () -> tags().add(second()), () -> tags().aadd(second()));
    pairs.run(
        "Many.addPks(Collection)",
        () -> tags().addPks(List.of(second().getId())),
        () -> tags().aaddPks(List.of(second().getId())));
    pairs.run(
        "Many.addPks(Object[])",
        () -> tags().addPks(second().getId()),
        () -> tags().aaddPks(second().getId()));
    pairs.run(
        "Many.remove(Object[])",
        () -> tags().remove(tags().list().get(0)),
        () -> tags().aremove(tags().list().get(0)));
    pairs.run(
        "Many.removePks(Collection)",
        () -> tags().removePks(List.of(1L)),
        () -> tags().aremovePks(List.of(1L)));
    pairs.run(
        "Many.set(Collection)",
        () -> tags().set(List.of(second())),
        () -> tags().aset(List.of(second())));
    pairs.run("Many.clear()", () -> tags().clear(), () -> tags().aclear());
  }

  private static Author changed() {
    Author alice = alice();
    alice.setAge(31);
    return alice;
  }

  private static void rows(Pairs pairs) {
    pairs.run("Entity.save()", () -> changed().save(), () -> changed().asave());
    pairs.run(
        "Entity.save(Column[])",
        () -> changed().save(Author_.age, Author_.name),
        () -> changed().asave(Author_.age, Author_.name));
    pairs.add(
        "Entity.delete()", () -> Book_.objects.get().delete(), () -> Book_.objects.get().adelete());
    pairs.run(
        "Entity.refreshFromDb()",
        () -> changed().refreshFromDb(),
        () -> changed().arefreshFromDb());
    pairs.run(
        "Entity.refreshFromDb(Column[])",
        () -> changed().refreshFromDb(Author_.age),
        () -> changed().arefreshFromDb(Author_.age));
    pairs.run("Entity.fullClean()", () -> changed().fullClean(), () -> changed().afullClean());
    pairs.run(
        "Entity.validateUnique()",
        () -> changed().validateUnique(),
        () -> changed().avalidateUnique());
    pairs.add("Ref.get()", () -> book().getAuthor().get(), () -> book().getAuthor().aget());
    pairs.add(
        "Ref.getOrNone()",
        () -> book().getAuthor().getOrNone(),
        () -> book().getAuthor().agetOrNone());
  }

  private static Book book() {
    return Book_.objects.get();
  }

  private void blocks(Pairs pairs) {
    pairs.add(
        "Database.atomic(Body)",
        () -> database.atomic(() -> Author_.objects.count()),
        () -> database.aatomic(block -> Author_.objects.acount()));
    pairs.add(
        "Database.atomic(TransactionOptions,Body)",
        () -> database.atomic(readOnly(), () -> Author_.objects.count()),
        () -> database.aatomic(readOnly(), block -> Author_.objects.acount()));
    pairs.add(
        "Dorm.atomic(Body)",
        () -> Dorm.atomic(() -> Author_.objects.count()),
        () -> Dorm.aatomic(block -> Author_.objects.acount()));
    pairs.add(
        "Dorm.atomic(TransactionOptions,Body)",
        () -> Dorm.atomic(readOnly(), () -> Author_.objects.count()),
        () -> Dorm.aatomic(readOnly(), block -> Author_.objects.acount()));
    pairs.add("DatabaseConnection.commit()", () -> byHand(true), () -> abyHand(true));
    pairs.add("DatabaseConnection.rollback()", () -> byHand(false), () -> abyHand(false));
  }

  private long byHand(boolean commit) {
    try (DatabaseConnection connection = database.connection()) {
      connection.setAutocommit(false);
      Author_.objects.create(Author_.name.set("C"), Author_.email.set("c@x"));
      if (commit) {
        connection.commit();
      } else {
        connection.rollback();
      }
    }
    return Author_.objects.count();
  }

  private CompletableFuture<Long> abyHand(boolean commit) {
    try (DatabaseConnection connection = database.connection()) {
      connection.setAutocommit(false);
      Author_.objects.acreate(Author_.name.set("C"), Author_.email.set("c@x")).join();
      (commit ? connection.acommit() : connection.arollback()).join();
    }
    return Author_.objects.acount();
  }

  private static String signature(Class<?> owner, Method method) {
    return owner.getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static boolean runs(Method method) {
    Class<?> result = method.getReturnType();
    return Modifier.isPublic(method.getModifiers())
        && !method.isBridge()
        && !method.isSynthetic()
        && method.getDeclaringClass() != Object.class
        && !LAZY.contains(result)
        && !result.getName().startsWith("dev.dorm.query.")
        && !(isAtHand(method) && method.getName().equals("get"))
        && (method.getName().equals("get") || !EXCEPTIONS.containsKey(method.getName()));
  }

  /** What a row gives of what its query fetched. */
  private static boolean isAtHand(Method method) {
    return method.getDeclaringClass() == Entity.class;
  }

  private static boolean hasTwin(Class<?> owner, Method method) {
    try {
      Method twin = owner.getMethod("a" + method.getName(), method.getParameterTypes());
      return twin.getReturnType() == CompletableFuture.class;
    } catch (NoSuchMethodException missing) {
      return false;
    }
  }

  /** An atomic block takes another body when it is asynchronous. */
  private static boolean isBlock(Method method) {
    return method.getName().equals("atomic");
  }

  @Test
  void everyMethodThatRunsAStatementHasATwinAndIsCompared() {
    Set<String> compared = pairs().calls.keySet();
    Set<String> without = new TreeSet<>();
    Set<String> untested = new TreeSet<>();
    int methods = 0;
    for (Class<?> owner : API) {
      for (Method method : owner.getMethods()) {
        if (!runs(method)) {
          continue;
        }
        methods++;
        if (!isBlock(method) && !hasTwin(owner, method)) {
          without.add(signature(owner, method));
        }
        String place = signature(owner, method);
        if (!place.endsWith("Block)")
            && !compared.contains(place)
            && !EXCEPTIONS.containsKey(place)
            && !compared.contains(signature(QuerySet.class, method))) {
          untested.add(place);
        }
      }
    }
    assertThat(without).isEmpty();
    assertThat(untested).isEmpty();
    assertThat(methods).isGreaterThan(120);
  }

  @Test
  void everyTwinRunsTheSameStatements() {
    Pairs pairs = pairs();
    fill();
    for (String method : pairs.calls.keySet()) {
      recorder.clear();
      Object result = pairs.calls.get(method).get();
      List<String> statements = recorder.statements();
      restore(statements);
      Object other = pairs.twins.get(method).get().join();
      assertThat(recorder.statements()).as(method).isEqualTo(statements).isNotEmpty();
      assertThat(other).as(method).isEqualTo(result);
      restore(statements);
    }
    assertThat(pairs.calls).hasSizeGreaterThan(80);
  }

  private void restore(List<String> statements) {
    recorder.clear();
    if (!statements.stream().allMatch(sql -> sql.startsWith("SELECT"))) {
      fill();
    }
  }

  private void fill() {
    StubTables.empty(database, kind);
    Author alice = author("Alice", 30);
    author("Bob", 40);
    book("a1", alice, 100).tags().add(tag("first"));
    recorder.clear();
  }
}
