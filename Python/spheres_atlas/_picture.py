"""Maps and charts that show themselves in a notebook."""

import base64
from collections.abc import Sequence
from os import PathLike, fspath

from ._command import output


class Picture:
    """A map or a chart as SVG."""

    __slots__ = ("_question", "svg")

    def __init__(self, svg: str, question: Sequence[str]) -> None:
        self.svg = svg
        self._question = question

    def __repr__(self) -> str:
        return f"<Picture: a {self._question[0]}, {len(self.svg)} bytes of SVG>"

    def _repr_svg_(self) -> str:
        return self.svg

    def _repr_html_(self) -> str:
        # As an image: the ids of two pictures on one page would be taken for each other's.
        data = base64.b64encode(self.svg.encode()).decode()
        kind = self._question[0]
        return f'<img alt="{kind}" style="max-width: 100%" src="data:image/svg+xml;base64,{data}"/>'

    def save(self, path: str | PathLike[str], *, replace: bool = False) -> None:
        """Writes the picture as the file's extension says: SVG, or PNG and PDF where `rsvg-convert` is installed."""
        output(written(self._question, fspath(path), *(["--force"] if replace else [])))


def written(question: Sequence[str], path: str, *more: str) -> list[str]:
    """The question with the file that it writes; options come before what is not one."""
    return [question[0], "--quiet", "-o", path, *more, *question[1:]]


def drawn(question: Sequence[str]) -> Picture:
    """The picture of a question to `spheres map` or `spheres chart`."""
    return Picture(output(written(question, "-")).decode(), question)
