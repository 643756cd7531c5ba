package dev.dorm.tests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Programs that are wrong do not compile, and the compiler's message names the reason. */
final class RefusedProgramsTest {
  private static final String RIGHT =
      """
      Author_.objects
          .filter(Author_.age.gt(3), not(Author_.publisher().name.eq("a")))
          .orderBy(Author_.publisher().name.asc(), Author_.age.desc())
          .selectRelated(Author_.publisher())
          .prefetchRelated(Author_.books)
          .update(Author_.age.set(3), Author_.bio.set((String) null));
      """;

  @Test
  void aRightProgramCompilesWithoutWarning() {
    assertThat(Snippets.compileBodies(List.of(RIGHT))).containsExactly(List.of());
  }

  @TestFactory
  Stream<DynamicTest> aWrongProgramIsRefused() {
    List<Program> programs =
        Stream.of(
                conditions(),
                types(),
                nulls(),
                writes(),
                relations(),
                values(),
                expressions(),
                windows(),
                combinations())
            .flatMap(List::stream)
            .toList();
    List<List<String>> messages =
        Snippets.compileBodies(programs.stream().map(Program::body).toList());
    return IntStream.range(0, programs.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    programs.get(i).what,
                    () -> {
                      assertThat(messages.get(i)).hasSize(1);
                      assertThat(messages.get(i).get(0))
                          .startsWith("ERROR")
                          .contains(programs.get(i).reason);
                    }));
  }

  /** A program, what is wrong with it, and what the compiler says. */
  private record Program(String what, String body, String reason) {}

  private static List<Program> conditions() {
    return List.of(
        new Program(
            "a condition of another model",
            "Author_.objects.filter(Book_.pages.gt(3));",
            "Condition<Book> cannot be converted to Condition<Author>"),
        new Program(
            "a condition of another model among right ones",
            "Author_.objects.filter(Author_.age.gt(3), Book_.pages.gt(3));",
            "Condition<Book> cannot be converted to Condition<Author>"),
        new Program(
            "conditions of two models joined",
            "var c = Author_.age.gt(3).and(Book_.pages.gt(3));",
            "Condition<Book> cannot be converted to Condition<Author>"),
        new Program(
            "the condition of the end of a way on its root",
            "Book_.objects.filter(Author_.name.eq(\"a\"));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "an order by another model's column",
            "Author_.objects.orderBy(Book_.title.asc());",
            "Ordering<Book> cannot be converted to Ordering<Author>"),
        new Program(
            "an order by the column instead of a direction",
            "Author_.objects.orderBy(Author_.name);",
            "StringColumn<Author> cannot be converted to Ordering<Author>"),
        new Program(
            "a boolean as a condition",
            "Author_.objects.filter(true);",
            "boolean cannot be converted to Condition<Author>"),
        new Program(
            "a text as a condition",
            "Author_.objects.filter(\"age > 3\");",
            "String cannot be converted to Condition<Author>"),
        new Program(
            "the column itself as a condition",
            "Author_.objects.filter(Author_.active);",
            "BooleanColumn<Author> cannot be converted to Condition<Author>"));
  }

  private static List<Program> types() {
    return List.of(
        new Program(
            "gt on a boolean",
            "Author_.active.gt(true);",
            "method gt(boolean)\n  location: variable active of type BooleanColumn<Author>"),
        new Program(
            "between on a relation",
            "Book_.author.between(author, author);",
            "method between(Author,Author)\n  location: variable author of type ForeignKeyColumn<Book,Author>"),
        new Program(
            "contains on a number",
            "Author_.age.contains(\"3\");",
            "method contains(String)\n  location: variable age of type IntegerColumn<Author>"),
        new Program(
            "plus on a text",
            "Author_.name.plus(\"a\");",
            "method plus(String)\n  location: variable name of type StringColumn<Author>"),
        new Program(
            "a text for a number",
            "Author_.age.eq(\"3\");",
            "String cannot be converted to Integer"),
        new Program(
            "a number for a text", "Author_.name.eq(3);", "int cannot be converted to String"),
        new Program(
            "a long for an int",
            "Author_.age.eq(3L);",
            "possible lossy conversion from long to int"),
        new Program(
            "a double for a decimal",
            "Author_.balance.eq(1.5);",
            "double cannot be converted to BigDecimal"),
        new Program(
            "a column compared with one of another type",
            "Author_.age.gt(Author_.name);",
            "StringColumn<Author> cannot be converted to Expression<Author,Integer>"),
        new Program(
            "a column compared with one of another model",
            "Author_.age.gt(Book_.pages);",
            "IntegerColumn<Book> cannot be converted to Expression<Author,Integer>"),
        new Program(
            "a list of the wrong type",
            "Author_.name.in(List.of(1, 2));",
            "argument mismatch; inference variable E has incompatible bounds"));
  }

  private static List<Program> nulls() {
    return List.of(
        new Program(
            "isNull on a NOT NULL column",
            "Author_.name.isNull();",
            "method isNull()\n  location: variable name of type StringColumn<Author>"),
        new Program(
            "isNotNull on a NOT NULL relation",
            "Book_.author.isNotNull();",
            "method isNotNull()\n  location: variable author of type ForeignKeyColumn<Book,Author>"),
        new Program("eq(null)", "Author_.name.eq(null);", "reference to eq is ambiguous"),
        new Program(
            "ne(null) on a nullable column",
            "Author_.bio.ne(null);",
            "reference to ne is ambiguous"),
        new Program(
            "eq(null) on a number", "Author_.age.eq(null);", "reference to eq is ambiguous"),
        new Program("gt(null)", "Author_.age.gt(null);", "reference to gt is ambiguous"),
        new Program(
            "eq(null) on a relation", "Book_.author.eq(null);", "reference to eq is ambiguous"),
        new Program(
            "setNull on a NOT NULL column",
            "Author_.name.setNull();",
            "method setNull()\n  location: variable name of type StringColumn<Author>"),
        new Program(
            "setNull on a NOT NULL relation",
            "Book_.author.setNull();",
            "method setNull()\n  location: variable author of type ForeignKeyColumn<Book,Author>"));
  }

  private static List<Program> writes() {
    return List.of(
        new Program(
            "set at the end of a way",
            "Book_.author().name.set(\"a\");",
            "method set(String)\n  location: variable name of type TextExpression<R>"),
        new Program(
            "an assignment of another model",
            "Author_.objects.filter(Author_.age.gt(3)).update(Book_.pages.set(3));",
            "Assignment<Book> cannot be converted to Assignment<Author>"),
        new Program(
            "an expression of another model in an update",
            "Author_.age.set(Book_.pages);",
            "IntegerColumn<Book> cannot be converted to Expression<Author,Integer>"),
        new Program(
            "a condition instead of an assignment",
            "Author_.objects.create(Author_.name.eq(\"a\"));",
            "Condition<Author> cannot be converted to Assignment<Author>"),
        new Program(
            "a text set to a number",
            "Author_.age.set(\"3\");",
            "String cannot be converted to Integer"),
        new Program(
            "another model's column in save",
            "author.save(Book_.pages);",
            "IntegerColumn<Book> cannot be converted to Column<Author>"),
        new Program(
            "a way's column in save",
            "book.save(Book_.author().name);",
            "TextExpression<Book> cannot be converted to Column<Book>"),
        new Program(
            "objects of another model in bulkCreate",
            "Author_.objects.bulkCreate(List.of(book));",
            "equality constraints: Author\n    lower bounds: Book"),
        new Program(
            "an upsert on a column that is not unique",
            "UniqueTarget<Author> target = Author_.name;",
            "StringColumn<Author> cannot be converted to UniqueTarget<Author>"),
        new Program(
            "an upsert on another model's unique column",
            "UniqueTarget<Author> target = Tag_.name;",
            "UniqueStringColumn<Tag> cannot be converted to UniqueTarget<Author>"),
        new Program(
            "an upsert on a unique column at the end of a way",
            "UniqueTarget<Book> target = Book_.author().email;",
            "TextExpression<Book> cannot be converted to UniqueTarget<Book>"));
  }

  private static List<Program> relations() {
    return List.of(
        new Program(
            "a row of another model as a relation",
            "Book_.author.eq(tag);",
            "Tag cannot be converted to Author"),
        new Program(
            "a row of another model set as a relation",
            "Book_.author.set(tag);",
            "Tag cannot be converted to Author"),
        new Program(
            "a query of another model in a relation",
            "Book_.author.in(Tag_.objects);",
            "TagManager cannot be converted to Subquery<Author>"),
        new Program(
            "a query of another model in the key",
            "Author_.pk.in(Tag_.objects);",
            "TagManager cannot be converted to Subquery<Author>"),
        new Program(
            "rows of another model in a relation",
            "Book_.author.in(List.of(tag));",
            "lower bounds: Tag"),
        new Program(
            "a step through a to-many relation",
            "var p = Author_.books().title;",
            "method books()\n  location: class Author_"),
        new Program(
            "a filter behind a union",
            "Author_.objects.union(Author_.objects).filter(Author_.age.gt(3));",
            "method filter(Condition<Author>)"),
        new Program(
            "an update behind a union",
            "Author_.objects.union(Author_.objects).update(Author_.age.set(3));",
            "method update(Assignment<Author>)"),
        new Program(
            "a union with rows of another model",
            "Author_.objects.union(Book_.objects);",
            "BookManager cannot be converted to Subquery<Author>"),
        new Program(
            "a text in a query of numbers",
            "Author_.name.in(Book_.objects.column(Book_.pages));",
            "no suitable method found for in(ColumnSubquery<Integer>)"),
        new Program(
            "the other side of a key of another model",
            "Book_.objects.filter(Book_.author.reverse().any());",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "a page behind a row of another model",
            "Author_.objects.orderBy(Author_.pk.asc()).after(book);",
            "Book cannot be converted to Author"),
        new Program(
            "selectRelated of a key",
            "Book_.objects.selectRelated(Book_.author);",
            "ForeignKeyColumn<Book,Author> cannot be converted to Related<Book>"),
        new Program(
            "another model's way in selectRelated",
            "Tag_.objects.selectRelated(Book_.author());",
            "Author_.Path<Book> cannot be converted to Related<Tag>"),
        new Program(
            "another model's relation in prefetchRelated",
            "Tag_.objects.prefetchRelated(Author_.books);",
            "ToManyRelation<Author,Book> cannot be converted to Related<Tag>"),
        new Program(
            "a row of another model added to a relation",
            "book.tags().add(author);",
            "Author cannot be converted to Tag"),
        new Program(
            "an assignment of the owner in create of a relation",
            "book.tags().create(Book_.pages.set(3));",
            "Assignment<Book> cannot be converted to Assignment<Tag>"),
        new Program(
            "rows of another model as references",
            "book.setAuthor(tag);",
            "Tag cannot be converted to Author"));
  }

  private static List<Program> values() {
    return List.of(
        new Program(
            "a value of another model",
            "Author_.objects.values(Author_.name, Book_.title);",
            "StringColumn<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "a list of another type",
            "List<Integer> ages = Author_.objects.valuesList(Author_.name).list();",
            "List<String> cannot be converted to List<Integer>"),
        new Program(
            "a subquery of another type",
            "Author_.age.in(Author_.objects.valuesList(Author_.name));",
            "in(ValuesQuery<Author,String>)"),
        new Program(
            "values that are changed",
            "Author_.objects.filter(Author_.age.gt(3)).valuesList(Author_.name).delete();",
            "cannot find symbol"),
        new Program(
            "columns of another model",
            "Author_.objects.only(Book_.title);",
            "StringColumn<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "rows by a column that is not unique",
            "Author_.objects.inBulk(Author_.name, List.of(\"a\"));",
            "inBulk"),
        new Program(
            "dates of a text",
            "Author_.objects.dates(Author_.name, dev.dorm.DateUnit.YEAR);",
            "StringColumn<Author> cannot be converted to LocalDateExpression<Author>"),
        new Program(
            "an aggregate into too few variables",
            "long count = Author_.objects.aggregate(Author_.id.count(), Author_.age.max());",
            "Tuple2<A,B> conforms to long"));
  }

  private static List<Program> expressions() {
    return List.of(
        new Program(
            "a sum of texts",
            "Author_.name.sum();",
            "method sum()\n  location: variable name of type StringColumn<Author>"),
        new Program(
            "a mean of booleans",
            "Author_.active.avg();",
            "method avg()\n  location: variable active of type BooleanColumn<Author>"),
        new Program(
            "a year of a number",
            "Author_.age.year();",
            "method year()\n  location: variable age of type IntegerColumn<Author>"),
        new Program(
            "upper on a number",
            "Author_.age.upper();",
            "method upper()\n  location: variable age of type IntegerColumn<Author>"),
        new Program(
            "a text added to a number",
            "Author_.age.plus(\"1\");",
            "String cannot be converted to int"),
        new Program(
            "a column of another model added",
            "Author_.age.plus(Book_.pages);",
            "IntegerColumn<Book> cannot be converted to Expression<Author,Integer>"),
        new Program(
            "isTrue on a number",
            "Author_.age.isTrue();",
            "method isTrue()\n  location: variable age of type IntegerColumn<Author>"),
        new Program(
            "a choice of two types",
            "var c = when(Author_.age.lt(18), \"minor\").otherwise(3);",
            "int cannot be converted to String"),
        new Program(
            "a choice by conditions of two models",
            "var c = when(Author_.age.lt(18), \"a\").when(Book_.pages.gt(3), \"b\");",
            "Condition<Book> cannot be converted to Condition<Author>"),
        new Program(
            "a fallback of another type",
            "var c = coalesce(Author_.bio, 3);",
            "no suitable method found for coalesce(NullableStringColumn<Author>,int)"),
        new Program(
            "the greatest of two types",
            "var c = greatest(Author_.age, \"x\");",
            "no suitable method found for greatest(IntegerColumn<Author>,String)"),
        new Program(
            "an annotation of another model",
            "Author_.objects.annotate(Book_.pages.plus(1));",
            "IntegerExpression<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "another model's annotation read",
            "Object o = author.get(Book_.pages);",
            "IntegerColumn<Book> cannot be converted to Expression<Author,T>"),
        new Program(
            "an order by a condition",
            "Author_.objects.orderBy(Author_.age.gt(3));",
            "Condition<Author> cannot be converted to Ordering<Author>"),
        new Program(
            "a text for a computed number",
            "Author_.name.length().eq(\"3\");",
            "String cannot be converted to Integer"),
        new Program(
            "an aggregate of another model",
            "Author_.objects.aggregate(Book_.pages.sum());",
            "NullableLongExpression<Book> cannot be converted to Expression<Author,A>"),
        new Program(
            "a projection of another model",
            "Author_.objects.aggregate(dev.dorm.Projection.of(n -> n, Book_.pages.sum()));",
            "inference variable M has incompatible equality constraints Book,Author"),
        new Program(
            "a projection of two models",
            "dev.dorm.Projection.of((a, b) -> a, Author_.name, Book_.title);",
            "inference variable M has incompatible equality constraints Book,Author"),
        new Program(
            "a projection of another model in select",
            "Author_.objects.select(dev.dorm.Projection.of(t -> t, Book_.title));",
            "inference variable M has incompatible equality constraints Book,Author"),
        new Program(
            "nine values without a projection",
            "Author_.objects.aggregate((a, b, c, d, e, f, g, h, i) -> a, Author_.id.count(),"
                + " Author_.id.count(), Author_.id.count(), Author_.id.count(),"
                + " Author_.id.count(), Author_.id.count(), Author_.id.count(),"
                + " Author_.id.count(), Author_.id.count());",
            "aggregate(Projection<Author,T>) is not applicable"),
        new Program(
            "an aggregate as another type",
            "String s = Author_.objects.aggregate(Author_.age.avg());",
            "equality constraints: Double"),
        new Program(
            "an update by another type",
            "Author_.age.set(Author_.name.upper());",
            "TextExpression<Author> cannot be converted to Expression<Author,Integer>"));
  }

  private static List<Program> windows() {
    return List.of(
        new Program(
            "a rank without a window",
            "Author_.objects.annotate(rank());",
            "WindowRank cannot be converted to Expression<Author,?>"),
        new Program(
            "a neighbour's value without a window",
            "Author_.objects.annotate(lag(Author_.age));",
            "WindowValue<R,T,E> conforms to Expression<Author,?>"),
        new Program(
            "a rank among the rows of another model",
            "Author_.objects.annotate(rank().over(orderBy(Book_.pages.asc())));",
            "found:    LongExpression<Book>"),
        new Program(
            "a window over two models",
            "var w = partitionBy(Author_.age).orderBy(Book_.pages.asc());",
            "Ordering<Book> cannot be converted to Ordering<Author>"),
        new Program(
            "a sum over the window of another model",
            "var e = Book_.pages.sum().over(partitionBy(Author_.age));",
            "incompatible equality constraints Book,Author"),
        new Program(
            "a partition by a direction",
            "var w = partitionBy(Author_.age.asc());",
            "Ordering<Author>"),
        new Program(
            "a window ordered by a column without a direction",
            "var w = orderBy(Author_.age);",
            "IntegerColumn<Author> cannot be converted to Ordering<"),
        new Program(
            "a rank compared with a text",
            "Author_.objects.filter(rank().over(orderBy(Author_.age.asc())).lte(\"3\"));",
            "String cannot be converted to Long"));
  }

  private static List<Program> combinations() {
    return List.of(
        new Program(
            "a union with another model",
            "Author_.objects.union(Book_.objects);",
            "BookManager cannot be converted to Subquery<Author>"),
        new Program(
            "a filter behind a union",
            "Author_.objects.union(Author_.objects).filter(Author_.age.gt(3));",
            "method filter(Condition<Author>)\n  location: class CombinedQuerySet<Author>"),
        new Program(
            "exclude behind an intersection",
            "Author_.objects.intersection(Author_.objects).exclude(Author_.age.gt(3));",
            "method exclude(Condition<Author>)\n  location: class CombinedQuerySet<Author>"),
        new Program(
            "annotate behind a difference",
            "Author_.objects.difference(Author_.objects).annotate(Author_.age.plus(1));",
            "method annotate(IntegerExpression<Author>)\n  location: class CombinedQuerySet<Author>"),
        new Program(
            "update of a union",
            "Author_.objects.union(Author_.objects).update(Author_.age.set(3));",
            "method update(Assignment<Author>)\n  location: class CombinedQuerySet<Author>"),
        new Program(
            "delete of a union",
            "Author_.objects.union(Author_.objects).delete();",
            "method delete()\n  location: class CombinedQuerySet<Author>"),
        new Program(
            "an order of a union by another model",
            "Author_.objects.union(Author_.objects).orderBy(Book_.title.asc());",
            "Ordering<Book> cannot be converted to Ordering<Author>"),
        new Program(
            "the owner's condition in a quantifier",
            "Author_.books.any(Author_.age.gt(3));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "the owner's column in an aggregate of a relation",
            "Author_.books.max(Author_.age);",
            "IntegerColumn<Author> cannot be converted to IntegerExpression<Book>"),
        new Program(
            "the owner's condition in an aggregate of a relation",
            "Author_.books.count(Author_.age.gt(3));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "the owner's condition in a prefetch",
            "Author_.objects.prefetchRelated(Author_.books, books -> books.filter(Author_.age.gt(3)));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "the wrong side of a relation turned round",
            "Book_.author.reverse().any(Author_.age.gt(3));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "a quantifier as a condition of the other model",
            "Book_.objects.filter(Author_.books.any(Book_.pages.gt(3)));",
            "Condition<Author> cannot be converted to Condition<Book>"),
        new Program(
            "a constructor of other types",
            "var c = Author_.objects.select((Integer age, String name) -> name, Author_.name, Author_.age);",
            "incompatible equality constraints String,Integer"),
        new Program(
            "a record of another size",
            "var c = Book_.objects.select(Integer::sum, Book_.pages);",
            "required: int,int"),
        new Program(
            "defer of another model's column",
            "Author_.objects.defer(Book_.title);",
            "StringColumn<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "latest by another model's column",
            "Author_.objects.latest(Book_.createdAt);",
            "InstantColumn<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "distinctOn of another model's column",
            "Author_.objects.distinctOn(Book_.title);",
            "StringColumn<Book> cannot be converted to Expression<Author,?>"),
        new Program(
            "a subquery's value of another type",
            "Author_.age.set(Author_.objects.scalar(Author_.name));",
            "NullableTextExpression<R> conforms to Expression<Author,Integer>"),
        new Program(
            "a page behind a row of another model",
            "Author_.objects.orderBy(Author_.age.asc()).after(book);",
            "Book cannot be converted to Author"));
  }
}
