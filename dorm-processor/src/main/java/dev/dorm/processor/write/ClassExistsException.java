package dev.dorm.processor.write;

import java.io.IOException;

/** The compiler writes over no class that it finds compiled, and the class would change. */
public final class ClassExistsException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String name;

  ClassExistsException(String name, IOException cause) {
    super(name, cause);
    this.name = name;
  }

  /** The class's qualified name. */
  public String name() {
    return name;
  }
}
