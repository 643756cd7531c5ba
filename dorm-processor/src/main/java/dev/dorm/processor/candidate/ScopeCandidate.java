package dev.dorm.processor.candidate;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A function that narrows a query.
 *
 * @param name its name
 * @param origin where it is
 * @param parameters what it takes beside the query
 * @param isVarargs whether the last of them takes any number
 * @param fault what keeps it from being called, in words
 */
public record ScopeCandidate(
    String name,
    Origin origin,
    List<Parameter> parameters,
    boolean isVarargs,
    Optional<String> fault) {

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type
   */
  public record Parameter(String name, TypeName type) {}

  /** Copies the list. */
  public ScopeCandidate {
    parameters = List.copyOf(parameters);
  }
}
