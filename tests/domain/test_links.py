"""A pasted link is kept as she pasted it; what is none is refused."""

import pytest

from collabook.domain.links import checked_link
from collabook.domain.refusal import Refusal


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("https://www.tiktok.com/@you/video/1", "https://www.tiktok.com/@you/video/1"),
        ("tiktok.com/@you/video/1?lang=en", "https://tiktok.com/@you/video/1?lang=en"),
        ("HTTP://Example.test", "HTTP://Example.test"),
        (" <https://youtu.example/abc> ", "https://youtu.example/abc"),
        ("https://shop.example:8443/p#top", "https://shop.example:8443/p#top"),
        ("https://müller.example/größe", "https://müller.example/größe"),
    ],
)
def test_a_link_is_kept(pasted: str, kept: str) -> None:
    assert checked_link(pasted) == kept


@pytest.mark.parametrize(
    "pasted",
    ["", "nope", "video 1", "https://", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/x", "https://a b.example",
     "https://localhost", "a@b", "https://x.example/" + "a" * 2000, "https://1.2", "//x.example"],
)  # fmt: skip
def test_what_is_no_link_gets_one_sentence(pasted: str) -> None:
    with pytest.raises(Refusal, match="is no link; paste one such as"):
        checked_link(pasted)
