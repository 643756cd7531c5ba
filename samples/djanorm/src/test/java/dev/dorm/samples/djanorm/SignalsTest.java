package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Entity;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Publisher;
import dev.dorm.signal.Connection;
import dev.dorm.signal.SaveEvent;
import dev.dorm.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Signals". */
final class SignalsTest extends LibraryTest {
  private final List<Connection> connections = new ArrayList<>();

  @AfterEach
  void disconnect() {
    connections.forEach(Connection::disconnect);
    connections.clear();
  }

  private void onAuthorSaved(SaveEvent<?> event) {
    String name = ((Author) event.instance()).getName();
    if (event.created()) {
      print("New author created: " + name);
    } else {
      print("Author updated: " + name);
    }
  }

  /** Receivers of all models. */
  @Test
  void connect() {
    connections.add(Signals.postSave.connect(this::onAuthorSaved));
    connections.add(
        Signals.preDelete.connect(event -> print("About to delete: " + event.instance())));

    Author alice = author("Alice", 30);
    alice.setAge(31);
    alice.save();
    String shown = alice.toString();
    alice.delete();
    assertThat(printed)
        .containsExactly(
            "New author created: Alice", "Author updated: Alice", "About to delete: " + shown);
  }

  /** Receivers of one model. */
  @Test
  void connectFor() {
    connections.add(
        Signals.postSave.connectFor(
            Author.class,
            event -> {
              if (event.created()) {
                print("Welcome to " + event.instance().getEmail());
              }
            }));
    Publisher house = new Publisher();
    house.setName("House");
    house.save();
    author("Alice", 30).save(Author_.age);
    assertThat(printed).containsExactly("Welcome to alice@example.com");
  }

  /** The table "Available signals". */
  @Test
  void availableSignals() {
    connections.add(
        Signals.preSave.connectFor(Author.class, event -> print("preSave " + event.created())));
    connections.add(
        Signals.postSave.connectFor(Author.class, event -> print("postSave " + event.created())));
    connections.add(
        Signals.preDelete.connectFor(
            Author.class, event -> print("preDelete " + (event.instance().pk() != null))));
    connections.add(
        Signals.postDelete.connectFor(
            Author.class, event -> print("postDelete " + Author_.objects.exists())));
    Author alice = author("Alice", 30);
    alice.setAge(31);
    alice.asave().join();
    Entity<Author> same = alice;
    same.adelete().join();
    assertThat(printed)
        .containsExactly(
            "preSave true",
            "postSave true",
            "preSave false",
            "postSave false",
            "preDelete true",
            "postDelete false");
  }
}
