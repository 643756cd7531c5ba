/** The annotations of dorm's models. */
module dev.dorm.annotations {
  exports dev.dorm.annotation;
}
