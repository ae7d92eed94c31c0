"""Maps that show themselves in a notebook."""

import base64
from collections.abc import Sequence
from os import PathLike, fspath

from ._command import output


class Map:
    """A map of a day as SVG."""

    __slots__ = ("_question", "svg")

    def __init__(self, svg: str, question: Sequence[str]) -> None:
        self.svg = svg
        self._question = question

    def __repr__(self) -> str:
        return f"<Map: {len(self.svg)} bytes of SVG>"

    def _repr_svg_(self) -> str:
        return self.svg

    def _repr_html_(self) -> str:
        # As an image: the ids of two maps on one page would be taken for each other's.
        data = base64.b64encode(self.svg.encode()).decode()
        return f'<img alt="map" style="max-width: 100%" src="data:image/svg+xml;base64,{data}"/>'

    def save(self, path: str | PathLike[str], *, replace: bool = False) -> None:
        """Writes the map as the file's extension says: SVG, or PNG and PDF where `rsvg-convert` is installed."""
        output([*self._question, "--quiet", "-o", fspath(path), *(["--force"] if replace else [])])


def drawn(question: Sequence[str]) -> Map:
    """The map of a question to `spheres map`."""
    return Map(output([*question, "--quiet", "-o", "-"]).decode(), question)
