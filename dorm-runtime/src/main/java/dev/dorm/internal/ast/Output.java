package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;

/**
 * A value that the select gives already, named by its place: the only name under which a database
 * knows that a value with parameters in it is the same one. For the order only.
 *
 * @param place the place in what the select gives, from 1
 * @param type how the value is read
 * @param nullable whether the value may be NULL
 */
public record Output(int place, ColumnType<?> type, boolean nullable) implements Operand {
  @Override
  public void accept(Visitor visitor) {
    visitor.output(this);
  }
}
