"""The Python lines of the pages run as they stand, and print what the pages say."""

import contextlib
import io
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def blocks(page):
    """The Python of a page, a block after another."""
    return [part.split("\n```")[0] for part in (ROOT / page).read_text().split("```python\n")[1:]]


@pytest.mark.parametrize(("page", "count"), [("README.md", 1), ("Python/README.md", 4)])
def test_the_lines_of_a_page_print_what_it_says(page, count, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = blocks(page)
    assert len(found) == count
    names = {}
    for block in found:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(block, page, "exec"), names)
        said = [line.removeprefix("# ") for line in block.splitlines() if line.startswith("# ")]
        assert printed.getvalue().splitlines() == said
