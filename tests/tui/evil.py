"""Text from outside at its worst, written behind the verbs' back, so that no cleaning on the way in helps."""

from collabook.store.book import Book

ESCAPES = (
    "\x1b]0;PWNED\x07",  # sets the window's title
    "\x1b]52;c;UFdORUQ=\x07",  # sets the clipboard
    "\x1b[2J\x1b[H",  # clears the screen
    "\x9b31m",  # the same as ESC [, in one C1 character
    "\x9d0;PWNED\x9c",
    "\x90q\x9c",
    "\u202eDENWP\u202c",  # read backwards
    "\u2066\u061c\u200f",
    "\r\n\x08\x00\x7f",
)
MARKUP = (
    "[@click=app.quit]x[/]",
    "[/x]",
    "Nike [/",
    "[bold",
    "[link=http://evil.example]y[/link]",
    "$primary [$x]",
    "\\[",
)
EVIL = MARKUP[0] + "".join(ESCAPES) + " ".join(MARKUP[1:])


def poison(book: Book, text: str) -> None:
    """Put ``text`` into every column of words that a screen shows, with SQL alone."""
    connection = book.connection
    connection.execute("BEGIN IMMEDIATE")
    step = connection.execute("INSERT INTO steps (made_at, sentence) VALUES ('2026-11-23T09:00:00+00:00', ?)", (text,))
    connection.execute("UPDATE recording SET step_id = ?", (step.lastrowid,))
    for table, columns in _WORDS.items():
        pairs = ", ".join(f"{column} = ?" for column in columns)
        connection.execute(f"UPDATE {table} SET {pairs}", (text,) * len(columns))
    connection.execute("UPDATE recording SET step_id = NULL")
    connection.execute("COMMIT")


_WORDS = {
    "brands": ("name", "website", "category", "notes"),
    "contacts": ("name", "email", "role"),
    "deals": ("title", "closed_why", "payer", "agency", "code", "next_action", "notes"),
    "offers": ("note",),
    "deliverables": ("title", "url", "disclosure_label"),
    "instalments": ("note",),
    "payments": ("note",),
    "gifts": ("item", "value_basis", "evidence"),
    "rights": ("category", "code", "note"),
    "messages": ("sender", "recipient", "subject", "text"),
    "expenses": ("category", "note"),
    "files": ("path", "note"),
}
