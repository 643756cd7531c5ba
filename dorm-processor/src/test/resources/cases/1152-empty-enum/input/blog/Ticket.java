package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Ticket extends Entity<Ticket> implements TicketFields {
  Long id;
  Status status;

  enum Status {}
}
