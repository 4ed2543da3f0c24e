"""What she asked can't be done."""


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault
    """One clear sentence that names what to do. Nothing has changed when it is raised."""
