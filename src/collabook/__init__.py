"""A creator's book of brand collaborations."""

__version__ = "0.3.0"
