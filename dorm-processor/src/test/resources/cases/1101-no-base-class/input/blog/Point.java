package blog;

import dev.dorm.annotation.Model;

@Model
public record Point(int x, int y) {}
