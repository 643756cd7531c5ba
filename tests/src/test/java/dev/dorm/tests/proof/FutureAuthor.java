package dev.dorm.tests.proof;

import dev.dorm.tests.stub.Author;
import java.util.concurrent.CompletableFuture;

/** What entities will have: signatures only. */
abstract class FutureAuthor extends Author {
  abstract CompletableFuture<Void> asave();
}
