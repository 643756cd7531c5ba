package dev.dorm.processor.candidate;

import java.util.List;

/**
 * What the interfaces of a class say about its accessors, {@code AuthorFields}.
 *
 * @param areAsked whether it may implement its own: one of its interfaces, or of its parents', is
 *     called so, or does not exist yet
 * @param foreign the simple names of those of its interfaces that are the accessors of another
 *     model
 * @param unresolved the simple names of those of its interfaces that do not exist yet
 */
public record AccessorsCandidate(boolean areAsked, List<String> foreign, List<String> unresolved) {
  /** Copies the lists. */
  public AccessorsCandidate {
    foreign = List.copyOf(foreign);
    unresolved = List.copyOf(unresolved);
  }
}
