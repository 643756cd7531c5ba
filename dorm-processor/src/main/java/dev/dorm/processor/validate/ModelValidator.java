package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ClassCandidate;
import dev.dorm.processor.candidate.ClassCandidate.Base;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.AbstractDescriptor;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a model: reports everything that is wrong with it, and makes a descriptor of the part that
 * is right, mended where that keeps one mistake from causing others.
 */
public final class ModelValidator {
  private final boolean onSqlite;

  /**
   * Makes a validator.
   *
   * @param onSqlite whether the module's models may run on SQLite
   */
  public ModelValidator(boolean onSqlite) {
    this.onSqlite = onSqlite;
  }

  /** Judges a model with a table; nothing when no code can be generated for it. */
  public Optional<ModelDescriptor> validate(ModelCandidate model, Diagnostics diagnostics) {
    new ClassRules(model, diagnostics).check();
    if (!model.type().is(ClassCandidate.Trait.CLASS)) {
      return Optional.empty();
    }
    List<ResolvedProperty> properties = resolve(model, diagnostics);
    NamingRules naming = new NamingRules(model, diagnostics);
    Map<String, String> columns = columns(properties, naming);
    List<ResolvedProperty> distinct = naming.distinct(properties, columns);
    DescriptorBuilder builder =
        new DescriptorBuilder(model, diagnostics, new ColumnRules(diagnostics, onSqlite), naming);
    ModelDescriptor descriptor = builder.build(distinct, columns);
    return canBeNamed(model.type()) && model.type().typeParameters().isEmpty()
        ? Optional.of(descriptor)
        : Optional.empty();
  }

  /** Judges an abstract model; nothing when no code can be generated for it. */
  public Optional<AbstractDescriptor> validateAbstract(
      ModelCandidate model, Diagnostics diagnostics) {
    new ClassRules(model, diagnostics).check();
    if (!model.type().is(ClassCandidate.Trait.CLASS)) {
      return Optional.empty();
    }
    List<ResolvedProperty> properties = resolve(model, diagnostics);
    NamingRules naming = new NamingRules(model, diagnostics);
    Map<String, String> columns = columns(properties, naming);
    DescriptorBuilder builder =
        new DescriptorBuilder(model, diagnostics, new ColumnRules(diagnostics, onSqlite), naming);
    AbstractDescriptor descriptor = builder.buildAbstract(naming.distinct(properties, columns));
    return canBeNamed(model.type()) && !(model.type().base() instanceof Base.Missing)
        ? Optional.of(descriptor)
        : Optional.empty();
  }

  private static boolean canBeNamed(ClassCandidate type) {
    return !type.is(ClassCandidate.Trait.PRIVATE);
  }

  /** The properties that can be stored, with their kinds and the key. */
  private List<ResolvedProperty> resolve(ModelCandidate model, Diagnostics diagnostics) {
    NamingRules naming = new NamingRules(model, diagnostics);
    TypeRules types = new TypeRules(model, diagnostics);
    RelationRules relations = new RelationRules(model, diagnostics);
    ColumnRules columns = new ColumnRules(diagnostics, onSqlite);
    Map<String, PropertyCandidate> met = new HashMap<>();
    List<ResolvedProperty> resolved = new ArrayList<>();
    for (PropertyCandidate property : model.properties()) {
      if (!property.isStored()) {
        columns.checkUnstored(property);
      } else if (!property.is(PropertyCandidate.Trait.OF_PLAIN_CLASS)
          && naming.checkProperty(property, met)) {
        met.put(property.name(), property);
        types.resolve(property).ifPresent(resolved::add);
      }
    }
    List<ResolvedProperty> withKey = new KeyRules(model, diagnostics).resolve(resolved);
    new VersionRules(model, diagnostics).check(withKey);
    boolean composite = withKey.stream().filter(ResolvedProperty::isKey).count() > 1;
    List<ResolvedProperty> sound = new ArrayList<>();
    for (ResolvedProperty property : withKey) {
      columns.check(property);
      if (composite && property.kind() == FieldKind.MANY_TO_MANY) {
        relations.refuseComposite(property, model.display());
      } else if (!property.kind().isRelation() || relations.check(property)) {
        sound.add(property);
      }
    }
    return sound;
  }

  private static Map<String, String> columns(
      List<ResolvedProperty> properties, NamingRules naming) {
    Map<String, String> columns = new HashMap<>();
    for (ResolvedProperty property : properties) {
      if (property.isStored()) {
        columns.put(property.name(), naming.column(property));
      }
    }
    return columns;
  }

  /** The properties in their order, for messages. */
  static List<String> names(List<PropertyDescriptor> properties) {
    List<String> names = new ArrayList<>();
    for (PropertyDescriptor property : properties) {
      if (property instanceof PropertyDescriptor.Stored) {
        names.add(property.name());
      } else if (property instanceof PropertyDescriptor.EmbeddedProperty embedded) {
        embedded.parts().forEach(part -> names.add(part.name()));
      }
    }
    return names;
  }
}
