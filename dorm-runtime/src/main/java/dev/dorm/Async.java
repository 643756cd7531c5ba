package dev.dorm;

import dev.dorm.internal.execute.Engine;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls on other threads, in the context of this one: what the {@code a…} twins have in common. */
final class Async {
  private Async() {}

  static <T extends @Nullable Object> CompletableFuture<T> call(Engine engine, Supplier<T> work) {
    return ((Database) engine.owner()).async().call(work);
  }

  static CompletableFuture<Void> run(Engine engine, Runnable work) {
    return call(
            engine,
            () -> {
              work.run();
              return true;
            })
        .thenAccept(done -> {});
  }
}
