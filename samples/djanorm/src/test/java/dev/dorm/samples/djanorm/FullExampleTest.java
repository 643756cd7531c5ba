package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Manager;
import dev.dorm.samples.djanorm.blog.Author;
import dev.dorm.samples.djanorm.blog.Author_;
import dev.dorm.samples.djanorm.blog.Post;
import dev.dorm.samples.djanorm.blog.Post_;
import dev.dorm.samples.djanorm.blog.Tag;
import dev.dorm.samples.djanorm.blog.Tag_;
import dev.dorm.samples.support.SampleTest;
import dev.dorm.signal.Connection;
import dev.dorm.signal.Signals;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Full example", end to end. Its models are the package {@code blog}. */
final class FullExampleTest extends SampleTest {
  /** What is known of all posts. */
  record Stats(long total, @Nullable Double averageViews) {}

  @Override
  protected List<Manager<?>> tables() {
    return List.of(Post_.objects, Tag_.objects, Author_.objects);
  }

  @Test
  void fullExample() {
    // ── Signal ───────────────────────────────────────────────────────────────────
    Connection welcome =
        Signals.postSave.connectFor(
            Author.class,
            event -> {
              if (event.created()) {
                print("Welcome, " + event.instance().getName() + "!");
              }
            });
    try (welcome) {
      syncDemo();
      asyncDemo().join();
    }
  }

  // ── Sync demo ──────────────────────────────────────────────────────────────────

  private void syncDemo() {
    create();

    // selectRelated
    List<Post> posts =
        Post_.objects.selectRelated(Post_.author()).filter(Post_.published.isTrue()).list();
    runs(0, () -> print(posts.stream().map(post -> post.author().getName()).sorted().toList()));
    expect("[Alice, Bob]");

    // Prefetch M2M
    List<Post> tagged = Post_.objects.prefetchRelated(Post_.tags).orderBy(Post_.title.asc()).list();
    runs(0, () -> print(tagged.stream().map(FullExampleTest::tags).toList()));
    expect("[[], [], [python]]");

    // DB functions
    var nameUp = Author_.name.upper();
    var category = when(Author_.age.lt(30), "young").otherwise("experienced");
    List<Author> annotated = Author_.objects.annotate(nameUp, category).list();
    print(annotated.get(0).get(category));
    expect("experienced");
    assertThat(annotated).extracting(author -> author.get(nameUp)).containsExactly("ALICE", "BOB");

    // Set operations
    List<Author> youngOrSenior =
        Author_.objects
            .filter(Author_.age.lt(30))
            .union(Author_.objects.filter(Author_.age.gte(65)))
            .list();
    assertThat(youngOrSenior).extracting(Author::getName).containsExactly("Bob");

    // Stream large results without caching
    try (Stream<Post> stream = Post_.objects.stream()) {
      assertThat(stream.map(Post::getTitle))
          .containsExactlyInAnyOrder("Hello World", "Draft", "Bob's Post");
    }

    // Aggregations
    Stats stats = Post_.objects.aggregate(Stats::new, Post_.id.count(), Post_.views.avg());
    print(stats);
    expect("Stats[total=3, averageViews=0.0]");

    // F expression
    long seen =
        Post_.objects.filter(Post_.published.isTrue()).update(Post_.views.set(Post_.views.plus(1)));
    assertThat(seen).isEqualTo(2);
    assertThat(Post_.objects.aggregate(Post_.views.sum())).isEqualTo(2);
  }

  private void create() {
    Author alice =
        Author_.objects.create(
            Author_.name.set("Alice"), Author_.email.set("alice@example.com"), Author_.age.set(30));
    Author bob =
        Author_.objects.create(
            Author_.name.set("Bob"), Author_.email.set("bob@example.com"), Author_.age.set(25));
    expect("Welcome, Alice!", "Welcome, Bob!");

    Post p1 =
        Post_.objects.create(
            Post_.title.set("Hello World"),
            Post_.body.set("..."),
            Post_.author.set(alice),
            Post_.published.set(true));
    Post_.objects.create(Post_.title.set("Draft"), Post_.body.set("..."), Post_.author.set(alice));
    Post_.objects.create(
        Post_.title.set("Bob's Post"),
        Post_.body.set("..."),
        Post_.author.set(bob),
        Post_.published.set(true));

    Tag pythonTag = Tag_.objects.create(Tag_.name.set("python"));
    p1.tags().add(pythonTag);
  }

  // ── Async demo ─────────────────────────────────────────────────────────────────

  private CompletableFuture<Void> asyncDemo() {
    return Author_.objects
        .aget(Author_.email.eq("alice@example.com"))
        .thenCompose(
            author ->
                Post_.objects
                    .acreate(
                        Post_.title.set("Async Post"),
                        Post_.body.set("..."),
                        Post_.author.set(author),
                        Post_.published.set(true))
                    .thenCompose(post -> titles(author)))
        .thenCompose(
            titles -> {
              titles.forEach(this::print);
              expect("Async Post", "Draft", "Hello World");
              return Post_.objects
                  .all()
                  .aforEachBatch(500, batch -> batch.forEach(post -> print(post.getTitle())));
            })
        .thenCompose(
            all -> {
              assertThat(printed).hasSize(4).contains("Async Post", "Bob's Post");
              return Post_.objects.aaggregate(Post_.id.count());
            })
        .thenAccept(total -> assertThat(total).isEqualTo(4));
  }

  private static CompletableFuture<List<String>> titles(Author author) {
    return LibraryTest.collect(
            Post_.objects.filter(Post_.author.eq(author)).orderBy(Post_.title.asc()).publisher())
        .thenApply(posts -> posts.stream().map(Post::getTitle).toList());
  }

  private static List<String> tags(Post post) {
    return post.tags().all().list().stream().map(Tag::getName).toList();
  }

  private void expect(String... lines) {
    assertThat(printed).containsExactly(lines);
    printed.clear();
  }
}
