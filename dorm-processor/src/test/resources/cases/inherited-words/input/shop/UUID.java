package shop;

/** Named as a word that bindings inherit, and as a type of columns. */
public enum UUID {
  A,
  B
}
