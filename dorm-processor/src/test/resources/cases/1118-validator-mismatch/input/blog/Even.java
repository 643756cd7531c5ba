package blog;

import dev.dorm.validation.Validator;

class Even implements Validator<Integer> {
  @Override
  public void validate(Integer value) {}
}
