package dev.dorm.migrate.detect;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a person, where there is one. */
public interface Interview {
  /** Nobody to ask. */
  Interview NOBODY =
      new Interview() {
        @Override
        public boolean confirms(String question) {
          return false;
        }

        @Override
        public Optional<String> value(String question, @Nullable String suggestion) {
          return Optional.empty();
        }
      };

  /** Whether the answer is yes; false when nobody is there to say so. */
  boolean confirms(String question);

  /**
   * A value, empty when nobody gives one.
   *
   * @param question what is asked
   * @param suggestion what is proposed, or null
   */
  Optional<String> value(String question, @Nullable String suggestion);
}
