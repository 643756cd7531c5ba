package dev.dorm.processor.candidate;

import java.util.List;

/**
 * The interfaces of accessors that a class implements.
 *
 * @param own whether its own, {@code AuthorFields}, is among them, generated already or not; those
 *     of its parents count
 * @param foreign the simple names of those that were generated for other models
 * @param unknown the simple names of what is called like accessors, does not exist and is not its
 *     own
 */
public record AccessorsCandidate(boolean own, List<String> foreign, List<String> unknown) {
  /** Copies the lists. */
  public AccessorsCandidate {
    foreign = List.copyOf(foreign);
    unknown = List.copyOf(unknown);
  }
}
