package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.RuntimeNames;
import java.util.stream.Collectors;

/** The names of the members of a metamodel. Properties keep theirs; what dorm adds gives way. */
final class MetamodelNames {
  private final ModelDescriptor model;
  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator classes = new NameAllocator();

  MetamodelNames(ModelDescriptor model) {
    this.model = model;
    for (PropertyDescriptor property : model.properties()) {
      fields.newName(property.name(), property);
    }
    for (String fixed : new String[] {"objects", "allObjects", "pk"}) {
      fields.newName(fixed, fixed);
    }
    fields.newName("COLUMNS", "COLUMNS");
    for (IndexDescriptor index : model.indexes()) {
      fields.newName(plainGroup(index), index);
    }
    for (String fixed : new String[] {"Path", "DoesNotExist", "MultipleObjectsReturned", "Pk"}) {
      classes.newName(fixed, fixed);
    }
    for (EmbeddedProperty object : model.embedded()) {
      classes.newName(Blocks.capitalized(object.name()) + "Columns", object);
    }
    for (Stored property : model.columns()) {
      if (hasOwnClass(property)) {
        classes.newName(Blocks.words(property.name()) + "Column", property);
      }
    }
  }

  /** The class of the columns of an embedded object. */
  ClassName columnsOf(EmbeddedProperty object) {
    return GeneratedNames.metamodel(model.type()).nestedClass(classes.get(object));
  }

  /** The class of the columns of an embedded object at the end of a way. */
  static String pathOf(EmbeddedProperty object) {
    return Blocks.capitalized(object.name()) + "Path";
  }

  private static String plainGroup(IndexDescriptor index) {
    return index.properties().stream()
        .map(Blocks::words)
        .collect(Collectors.joining("", "unique", ""));
  }

  /** The private list of columns. */
  String columns() {
    return fields.get("COLUMNS");
  }

  /** The constant of a group that is unique together. */
  String group(IndexDescriptor index) {
    return fields.get(index);
  }

  /** Whether no two rows hold the same value. */
  static boolean identifies(Stored property) {
    return property.column().is(Option.KEY) || property.column().is(Option.UNIQUE);
  }

  /** Whether the column has a class of its own: it identifies rows by a type that is rare there. */
  static boolean hasOwnClass(Stored property) {
    return identifies(property) && RuntimeNames.identifying(property).isEmpty();
  }

  /** The class of a column that identifies rows. */
  ClassName ownClass(Stored property) {
    return GeneratedNames.metamodel(model.type()).nestedClass(classes.get(property));
  }
}
