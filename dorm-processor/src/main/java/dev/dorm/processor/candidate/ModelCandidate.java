package dev.dorm.processor.candidate;

import dev.dorm.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated {@code @Model} as it was written; nothing about it is promised.
 *
 * @param type the class
 * @param parents the classes between it and {@code Entity}, the farthest first
 * @param app the app
 * @param options the options of the annotation
 * @param renamedFrom the former name
 * @param properties the fields, inherited ones first
 * @param lombok Lombok's annotations that contradict {@code Entity}
 * @param scopes the functions that become methods of the manager
 * @param methods the methods it has, its own and inherited ones
 */
public record ModelCandidate(
    ClassCandidate type,
    List<ParentCandidate> parents,
    AppCandidate app,
    OptionsCandidate options,
    Optional<String> renamedFrom,
    List<PropertyCandidate> properties,
    List<LombokUse> lombok,
    List<ScopeCandidate> scopes,
    List<MethodSketch> methods) {

  /**
   * An annotation of Lombok.
   *
   * @param annotation its simple name
   * @param generates what it generates, in words
   * @param instead what to write instead
   * @param origin where it is
   */
  public record LombokUse(String annotation, String generates, String instead, Origin origin) {}

  /**
   * A method that a class declares.
   *
   * @param name its name
   * @param parameters how many parameters it has
   * @param isOwn whether the model declares it, and not a parent
   */
  public record MethodSketch(String name, int parameters, boolean isOwn) {}

  /** Copies the lists. */
  public ModelCandidate {
    parents = List.copyOf(parents);
    properties = List.copyOf(properties);
    lombok = List.copyOf(lombok);
    scopes = List.copyOf(scopes);
    methods = List.copyOf(methods);
  }

  /** The model's name in messages. */
  public String display() {
    return type.display();
  }

  /** Whether it has no table. */
  public boolean isAbstract() {
    return type.is(ClassCandidate.Trait.ABSTRACT);
  }
}
