package dev.dorm.tests.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of a user's project, with the models of a small library. */
final class UserProject {
  private static final String SOURCES = "src/main/java/library/";

  private final Path folder;
  private final ReactorPom versions;

  UserProject(Path folder, ReactorPom versions) {
    this.folder = folder;
    this.versions = versions;
  }

  UserProject write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  UserProject pom(UserPom pom) throws IOException {
    return write("pom.xml", pom.text(versions));
  }

  UserProject source(String name, String text) throws IOException {
    return write(SOURCES + name + ".java", text);
  }

  /** Puts a line into a source, before the line that ends its class. */
  void addToSource(String name, String line) throws IOException {
    Path path = folder.resolve(SOURCES + name + ".java");
    String text = Files.readString(path);
    int end = text.lastIndexOf('}');
    Files.writeString(path, text.substring(0, end) + "  " + line + "\n}\n");
  }

  /** Writes one model that does without generated code. */
  UserProject writePlainModel() throws IOException {
    return source(
        "Author",
        """
        package library;

        import dev.dorm.Entity;
        import dev.dorm.annotation.CharField;
        import dev.dorm.annotation.Model;

        @Model
        public class Author extends Entity<Author> {
          @CharField(maxLength = 100) String name;
        }
        """);
  }

  /** Writes the package, an author who has books, and a program that adds one and lists all. */
  UserProject writeLibrary() throws IOException {
    return source(
            "package-info",
            """
            @NullMarked
            package library;

            import org.jspecify.annotations.NullMarked;
            """)
        .source(
            "Author",
            """
            package library;

            import dev.dorm.Entity;
            import dev.dorm.annotation.CharField;
            import dev.dorm.annotation.EmailField;
            import dev.dorm.annotation.Model;
            import dev.dorm.annotation.Reverse;
            import dev.dorm.Many;
            import org.jspecify.annotations.Nullable;

            @Model(ordering = "name")
            public class Author extends Entity<Author> implements AuthorFields {
              Long id;
              @CharField(maxLength = 100) String name;
              @EmailField(unique = true) String email;
              int age;
              @Nullable String bio;
              @Reverse("author") Many<Book> books;
            }
            """)
        .source(
            "Book",
            """
            package library;

            import dev.dorm.Entity;
            import dev.dorm.Ref;
            import dev.dorm.annotation.CharField;
            import dev.dorm.annotation.ForeignKey;
            import dev.dorm.annotation.Model;
            import dev.dorm.annotation.OnDelete;

            @Model(ordering = "title")
            public class Book extends Entity<Book> implements BookFields {
              @CharField(maxLength = 200) String title;
              @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Author> author;
              boolean published;
            }
            """)
        .source(
            "Main",
            """
            package library;

            import dev.dorm.Database;
            import dev.dorm.Dorm;

            public class Main {
              public static void main(String[] args) {
                Dorm.configure(Database.sqlite("db.sqlite3"));
                Author author =
                    Author_.objects
                        .getOrNone(Author_.email.eq("ursula@example.com"))
                        .orElseGet(
                            () ->
                                Author_.objects.create(
                                    Author_.name.set("Ursula"),
                                    Author_.email.set("ursula@example.com"),
                                    Author_.age.set(88)));
                Book_.objects.create(
                    Book_.title.set(args[0]), Book_.author.set(author), Book_.published.set(true));
                for (Book book :
                    Book_.objects.filter(Book_.author().age.gte(18)).selectRelated(Book_.author()).list()) {
                  System.out.println(book.getTitle() + " by " + book.author().getName());
                }
              }
            }
            """);
  }
}
