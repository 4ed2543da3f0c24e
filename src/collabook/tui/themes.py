"""The two themes of the house; Textual's own are there as well."""

from typing import Final

from textual.theme import Theme

DARK: Final = Theme(
    name="collabook-dark",
    primary="#f28fad",
    secondary="#b5a7f2",
    accent="#f5c26b",
    foreground="#ece6f0",
    background="#17141c",
    surface="#201c27",
    panel="#2b2634",
    success="#8fd6a4",
    warning="#f5c26b",
    error="#ff7b86",
    dark=True,
    variables={"footer-key-foreground": "#f28fad", "block-cursor-background": "#4a3a55"},
)
LIGHT: Final = Theme(
    name="collabook-light",
    primary="#b03060",
    secondary="#5a4bb0",
    accent="#8a5a00",
    foreground="#2a2430",
    background="#fbf8f5",
    surface="#f3eee9",
    panel="#e8e1da",
    success="#22713c",
    warning="#8a5a00",
    error="#b3202f",
    dark=False,
    variables={"footer-key-foreground": "#b03060", "block-cursor-background": "#ecd3de"},
)
