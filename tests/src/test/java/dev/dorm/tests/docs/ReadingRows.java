package dev.dorm.tests.docs;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.outer;
import static dev.dorm.Dsl.random;

import dev.dorm.DateUnit;
import dev.dorm.FetchMode;
import dev.dorm.query.Condition;
import dev.dorm.query.LockWait;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag_;
import java.time.Instant;
import java.util.List;

/** Which rows, in which order, with what along. */
final class ReadingRows {
  private ReadingRows() {}

  static void addTo(QueryTable table) {
    table.source(ReadingRows.class);
    rows(table);
    lookups(table);
    conditions(table);
    relations(table);
    orders(table);
    combinations(table);
    ways(table);
  }

  private static void rows(QueryTable table) {
    table.section("Rows");
    table.row("all()", () -> Author_.objects.all().list());
    table.row("get(pk=1)", () -> Author_.objects.get(Author_.id.eq(1L)));
    table.row("get(email=…)", () -> Author_.objects.get(Author_.email.eq("alice@example.com")));
    table.row(
        "filter(…).first() or None",
        () -> Author_.objects.getOrNone(Author_.email.eq("alice@example.com")));
    table.row("first()", () -> Author_.objects.first());
    table.row("last()", () -> Author_.objects.last());
    table.row("latest('joined')", () -> Author_.objects.latest(Author_.joined));
    table.row("earliest('joined')", () -> Author_.objects.earliest(Author_.joined));
    table.row("in_bulk([1, 2])", () -> Author_.objects.inBulk(List.of(1L, 2L)));
    table.row("count()", () -> Author_.objects.filter(Author_.age.gt(18)).count());
    table.row("exists()", () -> Author_.objects.filter(Author_.age.gt(18)).exists());
    table.row("none()", () -> Author_.objects.none().list());
    table.row("using('replica')", () -> Author_.objects.using("default").list());
    table.row("[10:20]", () -> Author_.objects.orderBy(Author_.age.asc()).slice(10, 20).list());
    table.row("[:3]", () -> Author_.objects.orderBy(Author_.age.desc()).limit(3).list());
    table.row("[5:]", () -> Author_.objects.orderBy(Author_.age.desc()).offset(5).list());
    table.row("[0]", () -> Author_.objects.orderBy(Author_.age.desc()).get(0));
    table.row("distinct()", () -> Author_.objects.distinct().list());
    table.row(
        "distinct('name') (PostgreSQL)",
        () -> Author_.objects.distinctOn(Author_.name).orderBy(Author_.name.asc()).list());
  }

  private static void lookups(QueryTable table) {
    table.section("Lookups");
    table.row("name='Alice'", () -> Author_.objects.filter(Author_.name.eq("Alice")).list());
    table.row("~Q(bio='x')", () -> Author_.objects.filter(Author_.bio.ne("x")).list());
    table.row("age__gt=18", () -> Author_.objects.filter(Author_.age.gt(18)).list());
    table.row("age__gte=18", () -> Author_.objects.filter(Author_.age.gte(18)).list());
    table.row("age__lt=18", () -> Author_.objects.filter(Author_.age.lt(18)).list());
    table.row("age__lte=18", () -> Author_.objects.filter(Author_.age.lte(18)).list());
    table.row(
        "age__range=(20, 30)", () -> Author_.objects.filter(Author_.age.between(20, 30)).list());
    table.row("age__in=[1, 2, 3]", () -> Author_.objects.filter(Author_.age.in(1, 2, 3)).list());
    table.row("age__in=[]", () -> Author_.objects.filter(Author_.age.in(List.of())).list());
    table.row(
        "name__contains='li'", () -> Author_.objects.filter(Author_.name.contains("li")).list());
    table.row(
        "name__icontains='LI'", () -> Author_.objects.filter(Author_.name.icontains("LI")).list());
    table.row(
        "name__startswith='Al'",
        () -> Author_.objects.filter(Author_.name.startsWith("Al")).list());
    table.row(
        "name__istartswith='al'",
        () -> Author_.objects.filter(Author_.name.istartsWith("al")).list());
    table.row(
        "name__endswith='ce'", () -> Author_.objects.filter(Author_.name.endsWith("ce")).list());
    table.row(
        "name__iendswith='CE'", () -> Author_.objects.filter(Author_.name.iendsWith("CE")).list());
    table.row(
        "name__iexact='ALICE'", () -> Author_.objects.filter(Author_.name.iexact("ALICE")).list());
    table.row(
        "name__regex='^A[a-z]+$'",
        () -> Author_.objects.filter(Author_.name.regex("^A[a-z]+$")).list());
    table.row(
        "name__iregex='(al|bo)'",
        () -> Author_.objects.filter(Author_.name.iregex("(al|bo)")).list());
    table.row("bio__isnull=True", () -> Author_.objects.filter(Author_.bio.isNull()).list());
    table.row("bio__isnull=False", () -> Author_.objects.filter(Author_.bio.isNotNull()).list());
    table.row("active=True", () -> Author_.objects.filter(Author_.active.isTrue()).list());
    table.row(
        "joined__year=2024", () -> Author_.objects.filter(Author_.joined.year().eq(2024)).list());
    table.row(
        "joined__date=…",
        () -> Author_.objects.filter(Author_.joined.date().eq(java.time.LocalDate.EPOCH)).list());
    table.row(
        "joined__lt=…", () -> Author_.objects.filter(Author_.joined.lt(Instant.EPOCH)).list());
    table.row(
        "author=alice, author_id=1", () -> Book_.objects.filter(Book_.author.eqPk(1L)).list());
    table.row("pk__in=[1, 2]", () -> Author_.objects.filter(Author_.pk.in(1L, 2L)).list());
  }

  private static void conditions(QueryTable table) {
    table.section("Q, exclude, F");
    table.row(
        "Q(age__lt=18) | Q(age__gt=65)",
        () -> Author_.objects.filter(Author_.age.lt(18).or(Author_.age.gt(65))).list());
    table.row(
        "Q(age__gt=18) & Q(active=True)",
        () -> Author_.objects.filter(Author_.age.gt(18).and(Author_.active.isTrue())).list());
    table.row(
        "~Q(bio__contains='x')",
        () -> Author_.objects.filter(not(Author_.bio.contains("x"))).list());
    table.row(
        "Q() for a filter that may be absent",
        () -> Author_.objects.filter(Condition.empty()).list());
    table.row(
        "functools.reduce(operator.or_, qs)",
        () ->
            Author_.objects
                .filter(Condition.any(List.of(Author_.age.eq(1), Author_.age.eq(2))))
                .list());
    table.row("exclude(bio='x')", () -> Author_.objects.exclude(Author_.bio.eq("x")).list());
    table.row(
        "exclude(books__pages__gt=300)",
        () -> Author_.objects.exclude(Author_.books.any(Book_.pages.gt(300))).list());
    table.row(
        "filter(name=F('email'))",
        () -> Author_.objects.filter(Author_.name.eq(Author_.email)).list());
    table.row(
        "filter(age__gt=F('publisher__founded'))",
        () -> Author_.objects.filter(Author_.age.gt(Author_.publisher().founded)).list());
  }

  private static void relations(QueryTable table) {
    table.section("Relations");
    table.row(
        "author__publisher__name='Ace'",
        () -> Book_.objects.filter(Book_.author().publisher().name.eq("Ace")).list());
    table.row(
        "publisher__isnull=True", () -> Author_.objects.filter(Author_.publisher.isNull()).list());
    table.row(
        "filter(books__pages__gt=300).distinct()",
        () -> Author_.objects.filter(Author_.books.any(Book_.pages.gt(300))).list());
    table.row("filter(books=None)", () -> Author_.objects.filter(Author_.books.none()).list());
    table.row(
        "~Exists(books not published)",
        () -> Author_.objects.filter(Author_.books.all(Book_.published.isTrue())).list());
    table.row(
        "filter(tags__name='sql').distinct()",
        () -> Book_.objects.filter(Book_.tags.any(Tag_.name.eq("sql"))).list());
    table.row(
        "book_set without a declared name",
        () -> Author_.objects.filter(Book_.author.reverse().any(Book_.pages.gt(300))).list());
    table.row(
        "author__in=Author.objects.filter(…)",
        () ->
            Book_.objects
                .filter(Book_.author.in(Author_.objects.filter(Author_.active.isTrue())))
                .list());
    table.row(
        "author__in=Author.objects.order_by('-age')[:3]",
        () ->
            Book_.objects
                .filter(Book_.author.in(Author_.objects.orderBy(Author_.age.desc()).limit(3)))
                .list());
    table.row(
        "name__in=Book.objects.values('title')",
        () -> Author_.objects.filter(Author_.name.in(Book_.objects.column(Book_.title))).list());
    table.row(
        "Exists(Book.objects.filter(author=OuterRef('pk')))",
        () ->
            Author_.objects
                .filter(exists(Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk)))))
                .list());
    table.row(
        "annotate(x=Subquery(….values('pages')[:1]))",
        () ->
            Author_.objects
                .annotate(
                    Book_.objects
                        .filter(Book_.author.eqPk(outer(Author_.pk)))
                        .orderBy(Book_.pages.desc())
                        .scalar(Book_.pages))
                .list());
    table.row(
        "select_related('author__publisher')",
        () -> Book_.objects.selectRelated(Book_.author().publisher()).list());
    table.row(
        "prefetch_related('books')", () -> Author_.objects.prefetchRelated(Author_.books).list());
    table.row(
        "Prefetch('books', queryset=…)",
        () ->
            Author_.objects
                .prefetchRelated(Author_.books, books -> books.filter(Book_.published.isTrue()))
                .list());
    table.row("prefetch_related('tags')", () -> Book_.objects.prefetchRelated(Book_.tags).list());
    table.row(
        "fetch_mode(FETCH_PEERS), the default",
        () -> Book_.objects.list().forEach(book -> book.author().getName()));
    table.row("fetch_mode(RAISE)", () -> Book_.objects.fetchMode(FetchMode.RAISE).list());
  }

  private static void orders(QueryTable table) {
    table.section("Order");
    table.row(
        "order_by('age', '-name')",
        () -> Author_.objects.orderBy(Author_.age.asc(), Author_.name.desc()).list());
    table.row(
        "order_by('author__name')", () -> Book_.objects.orderBy(Book_.author().name.asc()).list());
    table.row(
        "order_by(F('bio').asc(nulls_first=True))",
        () -> Author_.objects.orderBy(Author_.bio.asc().nullsFirst()).list());
    table.row(
        "order_by(Lower('name'))",
        () -> Author_.objects.orderBy(Author_.name.lower().asc()).list());
    table.row("order_by('?')", () -> Author_.objects.orderBy(random()).list());
    table.row("order_by()", () -> Publisher_.objects.orderBy().list());
    table.row("reverse()", () -> Author_.objects.orderBy(Author_.age.asc()).reverse().list());
    table.row(
        "dates('joined', 'month')",
        () -> Author_.objects.datetimes(Author_.joined, DateUnit.MONTH).list());
  }

  private static void combinations(QueryTable table) {
    table.section("Set operations");
    table.row(
        "young.union(old)",
        () ->
            Author_.objects
                .filter(Author_.age.lt(18))
                .union(Author_.objects.filter(Author_.age.gt(65)))
                .orderBy(Author_.name.asc())
                .list());
    table.row(
        "young.union(old, all=True)",
        () ->
            Author_.objects
                .filter(Author_.age.lt(18))
                .unionAll(Author_.objects.filter(Author_.age.gt(65)))
                .count());
    table.row(
        "active.intersection(old)",
        () ->
            Author_.objects
                .filter(Author_.active.isTrue())
                .intersection(Author_.objects.filter(Author_.age.gt(65)))
                .list());
    table.row(
        "active.difference(old)",
        () ->
            Author_.objects
                .filter(Author_.active.isTrue())
                .difference(Author_.objects.filter(Author_.age.gt(65)))
                .list());
  }

  private static void ways(QueryTable table) {
    table.section("Streams, raw SQL, locks");
    table.row("iterator(chunk_size=500)", () -> Author_.objects.stream(500).close());
    table.row(
        "batches of a query set",
        () -> Author_.objects.orderBy(Author_.pk.asc()).forEachBatch(500, List::size));
    table.row(
        "raw('SELECT …', [25])",
        () ->
            Author_.objects.raw("SELECT * FROM authors WHERE age > :min", bind("min", 25)).list());
    table.row("select_for_update()", () -> Author_.objects.selectForUpdate().list());
    table.row(
        "select_for_update(skip_locked=True)",
        () -> Author_.objects.selectForUpdate(LockWait.SKIP_LOCKED).list());
    table.row(
        "select_for_update(nowait=True)",
        () -> Author_.objects.selectForUpdate(LockWait.NO_WAIT).list());
    table.row(
        "keyset paging, by hand",
        () ->
            Author_.objects
                .orderBy(Author_.age.desc(), Author_.pk.asc())
                .after(Author_.objects.orderBy(Author_.pk.asc()).get(0))
                .limit(20)
                .list());
    table.row("explain()", () -> Author_.objects.filter(Author_.age.gt(18)).explain());
    table.row("str(query.query)", () -> Author_.objects.filter(Author_.age.gt(18)).sql());
  }
}
