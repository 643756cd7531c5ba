package dev.dorm.internal.persist;

import dev.dorm.internal.execute.Engine;
import dev.dorm.transaction.Block;

/** Several statements, all of them or none. */
final class Atomically {
  private Atomically() {}

  static void run(Engine engine, Block<RuntimeException> block) {
    engine
        .transactions()
        .atomic(
            () -> {
              block.run();
              return Boolean.TRUE;
            });
  }
}
