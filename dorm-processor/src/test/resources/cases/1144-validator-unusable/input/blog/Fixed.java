package blog;

import dev.dorm.validation.Validator;

class Fixed implements Validator<String> {
  Fixed(int length) {}

  public void validate(String value) {}
}
