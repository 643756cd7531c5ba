package blog;

interface Legacy {
  @interface Nullable {}
}
