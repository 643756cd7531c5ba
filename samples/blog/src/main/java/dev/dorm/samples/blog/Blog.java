package dev.dorm.samples.blog;

import static dev.dorm.Dsl.not;

import dev.dorm.Database;
import dev.dorm.exception.UniqueViolation;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** What the sample does, told line by line. */
final class Blog {
  private final Database database;
  private final PrintStream out;

  Blog(Database database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  void run() {
    write();
    ask();
    relate();
    change();
    rollBack();
  }

  private void write() {
    step("Create authors, posts and tags");
    Author alice =
        Author_.objects.create(
            Author_.name.set("Alice"), Author_.email.set("alice@example.com"), Author_.age.set(30));
    Author bob =
        Author_.objects.create(
            Author_.name.set("Bob"), Author_.email.set("bob@example.com"), Author_.age.set(25));
    Post hello =
        Post_.objects.create(
            Post_.title.set("Hello World"),
            Post_.body.set("..."),
            Post_.author.set(alice),
            Post_.published.set(true));
    Post draft = new Post();
    draft.setTitle("Draft");
    draft.setBody("...");
    draft.setAuthor(alice);
    draft.save();
    bob.posts()
        .create(Post_.title.set("Bob's Post"), Post_.body.set("..."), Post_.published.set(true));
    hello.tags().add(Tag_.objects.create(Tag_.name.set("java")));
    say("%s and %s; \"%s\" has the tags %s", alice, bob, hello.getTitle(), names(hello));
  }

  private void ask() {
    step("Filter, order, count");
    List<Author> grown =
        Author_.objects
            .filter(Author_.age.gte(18), not(Author_.name.eq("Admin")))
            .orderBy(Author_.age.desc())
            .list();
    say("Grown up, the eldest first: %s", grown);
    say(
        "Published: %d of %d",
        Post_.objects.filter(Post_.published.isTrue()).count(), Post_.objects.count());
    say(
        "Posts by the grown up: %d",
        Post_.objects.filter(Post_.author.in(Author_.objects.filter(Author_.age.gte(30)))).count());
    say(
        "Written by somebody at example.com: %s",
        titles(
            Post_.objects
                .filter(Post_.author().email.endsWith("@example.com"))
                .orderBy(Post_.title.asc())
                .list()));
  }

  private void relate() {
    step("Relations: one statement each, however many rows");
    for (Post post : Post_.objects.selectRelated(Post_.author()).filter(Post_.published.isTrue())) {
      say("%s, by %s", post.getTitle(), post.author().getName());
    }
    for (Author author : Author_.objects.prefetchRelated(Author_.posts)) {
      say("%s wrote %s", author.getName(), titles(author.posts().list()));
    }
    step("A loop over a relation that was not asked for: two statements, not N + 1");
    for (Post post : Post_.objects.orderBy(Post_.title.asc())) {
      say("%s, by %s", post.getTitle(), post.author().getName());
    }
  }

  private void change() {
    step("Change: an object writes what changed, a query changes all its rows");
    Author alice = Author_.objects.getByEmail("alice@example.com");
    alice.setAge(31);
    alice.save();
    long seen =
        Post_.objects.filter(Post_.published.isTrue()).update(Post_.views.set(Post_.views.plus(1)));
    say("%s is %d now; %d posts were seen", alice.getName(), alice.getAge(), seen);
    say("Deleted: %s", Post_.objects.filter(Post_.title.eq("Draft")).delete().perModel());
  }

  private void rollBack() {
    step("A transaction: all of it, or nothing");
    try {
      database.atomic(
          () -> {
            Author_.objects.create(
                Author_.name.set("Carol"),
                Author_.email.set("carol@example.com"),
                Author_.age.set(28));
            Author_.objects.create(
                Author_.name.set("Eve"),
                Author_.email.set("alice@example.com"),
                Author_.age.set(40));
          });
    } catch (UniqueViolation taken) {
      say("%s", String.valueOf(taken.getMessage()));
    }
    say("Authors: %d", Author_.objects.count());
  }

  private static String names(Post post) {
    return post.tags().list().stream().map(Tag::getName).collect(Collectors.joining(", "));
  }

  private static String titles(List<Post> posts) {
    return posts.stream().map(Post::getTitle).collect(Collectors.joining(", "));
  }

  private void step(String title) {
    out.printf("%n== %s%n", title);
  }

  private void say(String format, Object... values) {
    out.printf(format + "%n", values);
  }
}
