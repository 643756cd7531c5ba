package dev.dorm.tests.proof;

import static dev.dorm.tests.proof.FutureDsl.by;
import static dev.dorm.tests.proof.FutureDsl.onConflict;

import dev.dorm.query.StringColumn;
import dev.dorm.query.UniqueTarget;
import dev.dorm.tests.proof.FutureQuerySet.Created;
import dev.dorm.tests.stub.Author;
import java.util.List;

/**
 * The lines of the design's third section that the runtime does not have yet, each as it stands
 * there, against interfaces in place of what is missing. They are compiled and never run.
 */
@SuppressWarnings("unchecked") // the real methods are final ones of classes, with @SafeVarargs
final class Section3FutureProof {
  private Section3FutureProof() {}

  static Author creating(List<Author> authors) {
    Created<Author> c =
        Author_.objects.getOrCreate(
            by(Author_.email.set("carol@example.com")),
            Author_.name.set("Carol"),
            Author_.age.set(28));
    Author_.objects.bulkCreate(
        authors, onConflict(Author_.email).doUpdate(Author_.name, Author_.age));
    Author_.objects.bulkCreate(authors, onConflict(Author_.uniqueNameAge).doNothing());
    return c.created() ? c.instance() : authors.get(0);
  }

  static void scopes() {
    Author_.objects.apply(Section3FutureProof::grown);
  }

  /** A reusable query. */
  private static FutureQuerySet<Author> grown(FutureQuerySet<Author> authors) {
    return authors.filter(Author_.age.gte(18));
  }

  /** {@code Author_} as it will be. */
  abstract static class Author_ {
    static dev.dorm.tests.stub.Author_.IdColumn id;
    static StringColumn<Author> name;
    static dev.dorm.tests.stub.Author_.EmailColumn email;
    static dev.dorm.query.IntegerColumn<Author> age;
    static StringColumn<Author> bio;
    static dev.dorm.query.InstantColumn<Author> joined;
    static UniqueTarget<Author> uniqueNameAge;
    static FutureQuerySet<Author> objects;
  }
}
