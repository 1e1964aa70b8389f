"""What `rewrite` keeps as what happened, for the tests of this room."""

from emolex import rewrite


def observed(text: str) -> str | None:
    """The observation in the answer to a text; None where nothing is worded or a slot stands in its place."""
    told = rewrite(text).observation
    return told.text if told is not None and told.provenance != "placeholder" else None
