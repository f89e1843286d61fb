"""The drawings of the demonstration: one quiet palette, flat shapes, light from the upper left."""
