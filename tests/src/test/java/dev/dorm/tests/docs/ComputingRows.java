package dev.dorm.tests.docs;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.currentRow;
import static dev.dorm.Dsl.greatest;
import static dev.dorm.Dsl.lag;
import static dev.dorm.Dsl.least;
import static dev.dorm.Dsl.now;
import static dev.dorm.Dsl.nullIf;
import static dev.dorm.Dsl.onConflict;
import static dev.dorm.Dsl.orderBy;
import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.preceding;
import static dev.dorm.Dsl.rank;
import static dev.dorm.Dsl.rowNumber;
import static dev.dorm.Dsl.sql;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;

import dev.dorm.tests.functions.Sample_;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher_;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is computed, and what is changed. */
final class ComputingRows {
  private ComputingRows() {}

  /** A record that rows are read into. */
  record Card(String title, String author) {}

  static void addTo(QueryTable table) {
    table.source(ComputingRows.class);
    expressions(table);
    times(table);
    windows(table);
    aggregates(table);
    values(table);
    columns(table);
    json(table);
    changes(table);
  }

  private static void expressions(QueryTable table) {
    table.section("Expressions and functions");
    table.row("F('age') + 1", () -> Author_.objects.annotate(Author_.age.plus(1)).list());
    table.row(
        "100 - F('age')", () -> Author_.objects.annotate(value(100).minus(Author_.age)).list());
    table.row("F('age') * 2", () -> Author_.objects.annotate(Author_.age.times(2)).list());
    table.row("F('age') / 2", () -> Author_.objects.annotate(Author_.age.dividedBy(2)).list());
    table.row("F('age') % 2", () -> Author_.objects.annotate(Author_.age.mod(2)).list());
    table.row("F('age') ** 2", () -> Author_.objects.annotate(Author_.age.pow(2)).list());
    table.row(
        "F('balance') + Decimal('0.10')",
        () -> Author_.objects.annotate(Author_.balance.plus(new BigDecimal("0.10"))).list());
    table.row("Abs('balance')", () -> Author_.objects.annotate(Author_.balance.abs()).list());
    table.row("Sign('age')", () -> Author_.objects.annotate(Author_.age.sign()).list());
    table.row("Sqrt('age')", () -> Author_.objects.annotate(Author_.age.sqrt()).list());
    table.row(
        "Round('balance', 1)", () -> Author_.objects.annotate(Author_.balance.round(1)).list());
    table.row("Floor('balance')", () -> Author_.objects.annotate(Author_.balance.floor()).list());
    table.row("Ceil('balance')", () -> Author_.objects.annotate(Author_.balance.ceil()).list());
    table.row("Upper('name')", () -> Author_.objects.annotate(Author_.name.upper()).list());
    table.row("Lower('name')", () -> Author_.objects.annotate(Author_.name.lower()).list());
    table.row("Length('name')", () -> Author_.objects.annotate(Author_.name.length()).list());
    table.row("Trim('name')", () -> Author_.objects.annotate(Author_.name.trim()).list());
    table.row("LTrim('name')", () -> Author_.objects.annotate(Author_.name.ltrim()).list());
    table.row("RTrim('name')", () -> Author_.objects.annotate(Author_.name.rtrim()).list());
    table.row(
        "Substr('name', 1, 3)",
        () -> Author_.objects.annotate(Author_.name.substring(0, 3)).list());
    table.row("Left('name', 2)", () -> Author_.objects.annotate(Author_.name.left(2)).list());
    table.row("Right('name', 2)", () -> Author_.objects.annotate(Author_.name.right(2)).list());
    table.row("Repeat('name', 2)", () -> Author_.objects.annotate(Author_.name.repeat(2)).list());
    table.row(
        "LPad('name', 9, Value('*'))",
        () -> Author_.objects.annotate(Author_.name.lpad(9, "*")).list());
    table.row(
        "RPad('name', 9, Value('*'))",
        () -> Author_.objects.annotate(Author_.name.rpad(9, "*")).list());
    table.row(
        "Replace('name', Value('a'), Value('b'))",
        () -> Author_.objects.annotate(Author_.name.replace("a", "b")).list());
    table.row("Reverse('name')", () -> Author_.objects.annotate(Author_.name.reversed()).list());
    table.row(
        "StrIndex('name', Value('l'))",
        () -> Author_.objects.annotate(Author_.name.indexOf("l")).list());
    table.row(
        "Concat('name', Value(' '), 'email')",
        () -> Author_.objects.annotate(concat(Author_.name, " ", Author_.email)).list());
    table.row(
        "Cast('age', TextField())",
        () -> Author_.objects.annotate(Author_.age.cast(String.class)).list());
    table.row(
        "Coalesce('bio', Value('none'))",
        () -> Author_.objects.annotate(coalesce(Author_.bio, "none")).list());
    table.row(
        "Coalesce('bio', 'email', Value('none'))",
        () -> Author_.objects.annotate(coalesce(Author_.bio, Author_.email, "none")).list());
    table.row(
        "Greatest('age', Value(18))",
        () -> Author_.objects.annotate(greatest(Author_.age, 18)).list());
    table.row(
        "Least('age', Value(65))", () -> Author_.objects.annotate(least(Author_.age, 65)).list());
    table.row(
        "NullIf('name', Value(''))",
        () -> Author_.objects.annotate(nullIf(Author_.name, "")).list());
    table.row(
        "Case(When(age__lt=18, then=Value('minor')), default=Value('adult'))",
        () ->
            Author_.objects.annotate(when(Author_.age.lt(18), "minor").otherwise("adult")).list());
    table.row(
        "RawSQL('age %% 7', [])",
        () -> Author_.objects.annotate(sql(Long.class, "{} % {}", Author_.age, 7)).list());
    table.row(
        "annotate(n=…).filter(n__gt=…)",
        () -> Author_.objects.filter(Author_.name.length().gt(3)).list());
  }

  private static void times(QueryTable table) {
    table.section("Dates and times");
    table.row("Now()", () -> Author_.objects.filter(Author_.joined.lt(now())).list());
    table.row(
        "ExtractYear('joined')", () -> Author_.objects.annotate(Author_.joined.year()).list());
    table.row(
        "ExtractQuarter('joined')",
        () -> Author_.objects.annotate(Author_.joined.quarter()).list());
    table.row(
        "ExtractMonth('joined')", () -> Author_.objects.annotate(Author_.joined.month()).list());
    table.row(
        "ExtractWeek('joined')", () -> Author_.objects.annotate(Author_.joined.week()).list());
    table.row("ExtractDay('joined')", () -> Author_.objects.annotate(Author_.joined.day()).list());
    table.row(
        "ExtractIsoWeekDay('joined')",
        () -> Author_.objects.annotate(Author_.joined.weekDay()).list());
    table.row(
        "ExtractHour('joined')", () -> Author_.objects.annotate(Author_.joined.hour()).list());
    table.row(
        "ExtractMinute('joined')", () -> Author_.objects.annotate(Author_.joined.minute()).list());
    table.row(
        "ExtractSecond('joined')", () -> Author_.objects.annotate(Author_.joined.second()).list());
    table.row("TruncDate('joined')", () -> Author_.objects.annotate(Author_.joined.date()).list());
    table.row("TruncTime('joined')", () -> Author_.objects.annotate(Author_.joined.time()).list());
    table.row(
        "TruncYear('joined')", () -> Author_.objects.annotate(Author_.joined.truncYear()).list());
    table.row(
        "TruncMonth('joined')", () -> Author_.objects.annotate(Author_.joined.truncMonth()).list());
    table.row(
        "TruncWeek('joined')", () -> Author_.objects.annotate(Author_.joined.truncWeek()).list());
    table.row(
        "TruncDay('joined')", () -> Author_.objects.annotate(Author_.joined.truncDay()).list());
    table.row(
        "TruncHour('joined')", () -> Author_.objects.annotate(Author_.joined.truncHour()).list());
    table.row(
        "F('joined') + timedelta(hours=1)",
        () -> Author_.objects.annotate(Author_.joined.plus(Duration.ofHours(1))).list());
  }

  private static void windows(QueryTable table) {
    table.section("Windows");
    table.row(
        "Window(RowNumber(), partition_by='author', order_by=F('pages').desc())",
        () ->
            Book_.objects
                .annotate(rowNumber().over(partitionBy(Book_.author).orderBy(Book_.pages.desc())))
                .list());
    table.row(
        "Window(Lag('pages'), order_by='id')",
        () -> Book_.objects.annotate(lag(Book_.pages).over(orderBy(Book_.id.asc()))).list());
    table.row(
        "Window(Sum('pages'), order_by='id', frame=RowRange(-2, 0))",
        () ->
            Book_.objects
                .annotate(
                    Book_.pages
                        .sum()
                        .over(orderBy(Book_.id.asc()).rows(preceding(2), currentRow())))
                .list());
    table.row(
        "filter(place__lte=3), place a Window",
        () ->
            Book_.objects
                .filter(rank().over(partitionBy(Book_.author).orderBy(Book_.pages.desc())).lte(3L))
                .list());
  }

  private static void aggregates(QueryTable table) {
    table.section("Aggregates");
    table.row("aggregate(Count('id'))", () -> Author_.objects.aggregate(Author_.id.count()));
    table.row(
        "aggregate(Sum('age'), Avg('age'), Min('age'), Max('age'))",
        () ->
            Author_.objects.aggregate(
                Author_.age.sum(), Author_.age.avg(), Author_.age.min(), Author_.age.max()));
    table.row("aggregate(Sum('balance'))", () -> Author_.objects.aggregate(Author_.balance.sum()));
    table.row(
        "Count('name', distinct=True)",
        () -> Author_.objects.aggregate(Author_.name.countDistinct()));
    table.row(
        "Count('id', filter=Q(active=True))",
        () -> Author_.objects.aggregate(Author_.id.count(Author_.active.isTrue())));
    table.row(
        "annotate(Count('books'))", () -> Author_.objects.annotate(Author_.books.count()).list());
    table.row(
        "annotate(Count('books', filter=Q(books__published=True)))",
        () -> Author_.objects.annotate(Author_.books.count(Book_.published.isTrue())).list());
    table.row(
        "annotate(Sum('books__pages'))",
        () -> Author_.objects.annotate(Author_.books.sum(Book_.pages)).list());
    table.row(
        "annotate(Max('books__pages'))",
        () -> Author_.objects.annotate(Author_.books.max(Book_.pages)).list());
    table.row(
        "annotate(n=Count('books')).filter(n__gte=2)",
        () -> Author_.objects.filter(Author_.books.count().gte(2)).list());
    table.row(
        "values('active').annotate(Count('id'))",
        () -> Author_.objects.values(Author_.active).annotate(Author_.id.count().as("n")).list());
    table.row(
        "values_list('active', Count('id')), typed",
        () -> Author_.objects.valuesList(Author_.active, Author_.id.count()).list());
    table.row(
        "values('active').annotate(n=Count('id')).filter(n__gt=1)",
        () ->
            Author_.objects
                .valuesList(Author_.active, Author_.id.count())
                .filter(Author_.id.count().gt(1))
                .list());
  }

  private static void values(QueryTable table) {
    table.section("Values");
    table.row(
        "values('name', 'age')", () -> Author_.objects.values(Author_.name, Author_.age).list());
    table.row(
        "values_list('name', 'age')",
        () -> Author_.objects.valuesList(Author_.name, Author_.age).list());
    table.row(
        "values_list('name', flat=True)", () -> Author_.objects.valuesList(Author_.name).list());
    table.row(
        "values_list('name', flat=True).distinct()",
        () -> Author_.objects.valuesList(Author_.name).distinct().list());
    table.row(
        "values_list(…, named=True)",
        () -> Book_.objects.select(Card::new, Book_.title, Book_.author().name).list());
  }

  private static void columns(QueryTable table) {
    table.section("Columns of rows");
    table.row("only('name')", () -> Author_.objects.only(Author_.name).list());
    table.row("defer('bio')", () -> Author_.objects.defer(Author_.bio).list());
    table.row("rows that are only looked at", () -> Author_.objects.readOnly().list());
    table.row(
        "only('title', 'author__name') with select_related",
        () ->
            Book_.objects
                .selectRelated(Book_.author())
                .only(Book_.title, Book_.author().name)
                .list());
  }

  private static Author author() {
    Author author = new Author();
    author.setName("Bob");
    author.setEmail("bob@example.com");
    return author;
  }

  private static void json(QueryTable table) {
    table.section("JSON");
    table.row(
        "filter(settings__address__city='Rome')",
        () ->
            Sample_.objects
                .filter(Sample_.settings.at("address", "city").asText().eq("Rome"))
                .list());
    table.row(
        "filter(settings__seats__gt=3)",
        () -> Sample_.objects.filter(Sample_.settings.at("seats").asLong().gt(3)).list());
    table.row(
        "filter(settings__contains={'plan': 'free'})",
        () -> Sample_.objects.filter(Sample_.settings.contains(Map.of("plan", "free"))).list());
    table.row(
        "filter(settings__has_key='plan')",
        () -> Sample_.objects.filter(Sample_.settings.hasKey("plan")).list());
    table.row(
        "filter(settings__has_any_keys=['plan', 'seats'])",
        () -> Sample_.objects.filter(Sample_.settings.hasAnyKeys("plan", "seats")).list());
    table.row(
        "KT('settings__plan')",
        () -> Sample_.objects.annotate(Sample_.settings.at("plan").asText()).list());
  }

  private static void changes(QueryTable table) {
    table.section("Changing rows");
    table.row(
        "create(name=…, city=…)",
        () -> Publisher_.objects.create(Publisher_.name.set("Orbit"), Publisher_.city.set("Rome")));
    table.row(
        "filter(…).update(active=False)",
        () -> Author_.objects.filter(Author_.age.lt(18)).update(Author_.active.set(false)));
    table.row(
        "update(age=F('age') + 1)",
        () -> Author_.objects.all().update(Author_.age.set(Author_.age.plus(1))));
    table.row(
        "filter(author__name='x').update(pages=1)",
        () -> Book_.objects.filter(Book_.author().name.eq("x")).update(Book_.pages.set(1)));
    table.row("update(…) of all rows, unsaid", () -> Author_.objects.update(Author_.age.set(1)));
    table.row(
        "filter(…)[:3].update(…)",
        () -> Author_.objects.filter(Author_.age.gt(1)).limit(3).update(Author_.age.set(1)));
    table.row(
        "get_or_create(email=…, defaults={'age': 28})",
        () ->
            Author_.objects.getOrCreate(
                by(Author_.email.set("carol@example.com")),
                Author_.name.set("Carol"),
                Author_.age.set(28)));
    table.row(
        "update_or_create(email=…, defaults={'age': 28})",
        () ->
            Author_.objects.updateOrCreate(
                by(Author_.email.set("alice@example.com")), Author_.age.set(28)));
    table.row("bulk_create([…])", () -> Author_.objects.bulkCreate(List.of(author())));
    table.row(
        "bulk_create([…], update_conflicts=True, …)",
        () ->
            Author_.objects.bulkCreate(
                List.of(author()), onConflict(Author_.email).doUpdate(Author_.age)));
    table.row(
        "bulk_create([…], ignore_conflicts=True)",
        () -> Author_.objects.bulkCreate(List.of(author()), onConflict(Author_.email).doNothing()));
    table.row(
        "bulk_update(authors, ['age'])",
        () -> Author_.objects.bulkUpdate(Author_.objects.list(), Author_.age));
    table.row("filter(…).delete()", () -> Book_.objects.filter(Book_.pages.lt(3)).delete());
  }
}
