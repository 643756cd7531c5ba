package dev.dorm.tests.contract;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.tests.stub.Author_;
import java.nio.file.Path;

/** Shows a row and ends, or makes the table for that. Arguments: kind, place, what to do. */
final class FirstRowProgram {
  static final String CREATE = "create";
  static final String SHOW = "show";

  private FirstRowProgram() {}

  public static void main(String[] arguments) {
    DatabaseKind kind = DatabaseKind.valueOf(arguments[0]);
    Database database =
        kind == DatabaseKind.POSTGRESQL
            ? Database.postgresql(arguments[1], "postgres", "")
            : Database.sqlite(Path.of(arguments[1]));
    Dorm.configure(database);
    if (arguments[2].equals(CREATE)) {
      StubTables.create(database, kind);
      Author_.objects.create(Author_.name.set("Alice"), Author_.email.set("alice@example.com"));
    } else {
      System.out.println("It is " + Author_.objects.get(Author_.id.eq(1L)).getName());
    }
    Dorm.shutdown();
  }
}
