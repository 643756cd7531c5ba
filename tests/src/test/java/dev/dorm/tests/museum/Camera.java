package dev.dorm.tests.museum;

import dev.dorm.annotation.Model;

/** A guard. */
@Model(table = "museum_camera")
public class Camera extends Guard<Camera> implements CameraFields {
  public Long id;
}
