package dev.dorm.internal.ast;

import java.util.Locale;

/** Tells values that other rows are asked for. Not thread-safe. */
public final class SelectFinder extends TreeWalker {
  private boolean found;

  private SelectFinder() {}

  /** Whether a select stands in a value, in the program's own SQL too. */
  public static boolean in(Operand operand) {
    SelectFinder finder = new SelectFinder();
    finder.walk(operand);
    return finder.found;
  }

  @Override
  protected void entered(Select select) {
    found = true;
  }

  @Override
  public void template(Template template) {
    for (String text : template.texts()) {
      found |= text.toUpperCase(Locale.ROOT).contains("SELECT");
    }
    super.template(template);
  }
}
