package blog;

import dev.dorm.validation.Validator;

class Even implements Validator<Integer> {
  public void validate(Integer value) {}
}
