"""What the desk's templates call."""
