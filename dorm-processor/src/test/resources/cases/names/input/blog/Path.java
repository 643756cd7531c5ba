package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.EnumField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.UniqueConstraint;
import org.jspecify.annotations.Nullable;

@Model(constraints = @UniqueConstraint(fields = {"string", "row"}))
public class Path extends Entity<Path> implements PathFields {
  @CharField(maxLength = 5, unique = true) String string = "";
  @CharField(maxLength = 5, unique = true, column = "uq") String unique = "";
  @CharField(maxLength = 5, unique = true) String key = "";
  @CharField(maxLength = 5, unique = true) String doesNotExist = "";
  int COLUMNS;
  int uniqueStringRow;
  int row;
  int state;
  int reader;
  int first;
  @IntegerField(column = "col") int column;
  int binder;
  @IntegerField(column = "idx") int index;
  int value;
  int held;
  int relation;
  int self;
  int message;
  int path;
  int binding;
  @IntegerField(column = "the_instance") int INSTANCE;
  Kind instance = Kind.A;
  Kind kind = Kind.A;
  @EnumField(column = "kind2") Kind KIND = Kind.B;
  byte[] copy = {};
  boolean isActive;
  boolean active;
  Boolean ready = false;
  String URLPath = "";
  int aB;
  int x1Y2;
  String größe = "";
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Column> Columns;
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Column> save;
  @ManyToMany Many<Column> delete;

  enum Kind {
    A,
    B
  }
}
