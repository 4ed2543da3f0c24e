"""What the actions on a deal ask, and the verb that each runs with the answer."""
