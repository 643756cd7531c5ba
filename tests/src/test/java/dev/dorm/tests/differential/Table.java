package dev.dorm.tests.differential;

import dev.dorm.Dsl;
import dev.dorm.QuerySet;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.tests.bazaar.CardBinding;
import dev.dorm.tests.bazaar.Card_;
import dev.dorm.tests.bazaar.ItemBinding;
import dev.dorm.tests.bazaar.Item_;
import dev.dorm.tests.bazaar.LabelBinding;
import dev.dorm.tests.bazaar.Label_;
import dev.dorm.tests.bazaar.MakerBinding;
import dev.dorm.tests.bazaar.Maker_;
import dev.dorm.tests.bazaar.PersonBinding;
import dev.dorm.tests.bazaar.Person_;
import java.util.List;

/** A model of the market. */
enum Table {
  MAKER(MakerBinding.INSTANCE, Maker_.class),
  PERSON(PersonBinding.INSTANCE, Person_.class),
  CARD(CardBinding.INSTANCE, Card_.class),
  LABEL(LabelBinding.INSTANCE, Label_.class),
  ITEM(ItemBinding.INSTANCE, Item_.class);

  private final ModelBinding<?> binding;
  private final Class<?> words;

  Table(ModelBinding<?> binding, Class<?> words) {
    this.binding = binding;
    this.words = words;
  }

  @SuppressWarnings("unchecked") // rows of a table are objects of its model
  ModelBinding<Object> binding() {
    return (ModelBinding<Object>) binding;
  }

  /** The generated class of the columns. */
  Class<?> words() {
    return words;
  }

  /** All rows. */
  @SuppressWarnings("unchecked") // the generator sees to the types
  QuerySet<Object> objects() {
    return (QuerySet<Object>) Api.field(words, "objects");
  }

  List<ColumnReference> columns() {
    return binding.columns();
  }

  ColumnReference column(String property) {
    return columns().stream().filter(c -> c.property().equals(property)).findFirst().orElseThrow();
  }

  /** The foreign keys. */
  List<RelationReference> steps() {
    return binding.relations().stream().filter(r -> r.column() >= 0).toList();
  }

  /** The relations to any number of rows. */
  List<RelationReference> manies() {
    return binding.relations().stream().filter(RelationReference::isToMany).toList();
  }

  /** The relations to the rows that refer to one. */
  List<RelationReference> reversed() {
    return binding.relations().stream()
        .filter(r -> r.kind() == RelationReference.Kind.REVERSE)
        .toList();
  }

  /** The rows that refer to a row of the query around. */
  QuerySet<Object> referring(RelationReference relation) {
    Table target = target(relation);
    Object column = Api.field(target.words(), String.valueOf(relation.declaredBy()));
    Object key = Api.call(Dsl.class, "outer", Value.key(this).expression());
    return Check.oneOf(target.objects(), Api.call(column, "eqPk", key));
  }

  /** The other side of a relation. */
  Table target(RelationReference relation) {
    return of(binding.target(relation.index()));
  }

  static Table of(ModelBinding<?> binding) {
    for (Table table : values()) {
      if (table.binding == binding) {
        return table;
      }
    }
    throw new IllegalArgumentException(binding.toString());
  }

  /** An object with a key and nothing else. */
  Object reference(Object key) {
    Object object = binding().newObject();
    binding().set(object, binding.key().index(), key);
    return object;
  }
}
