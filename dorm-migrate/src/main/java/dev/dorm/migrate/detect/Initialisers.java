package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ModelKey;
import java.util.Optional;

/** The values that new objects of the models have. */
public interface Initialisers {
  /** Nothing is known of the models' classes. */
  Initialisers UNKNOWN =
      new Initialisers() {
        @Override
        public Optional<String> constant(ModelKey model, String field) {
          return Optional.empty();
        }

        @Override
        public Optional<String> suggestion(ModelKey model, String field) {
          return Optional.empty();
        }
      };

  /** The value of a field, as text, when its initialiser gives each object the same. */
  Optional<String> constant(ModelKey model, String field);

  /** The value that one object had, as text, whether it is a constant or not. */
  Optional<String> suggestion(ModelKey model, String field);
}
