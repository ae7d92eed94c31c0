"""A note of the project as an article of DocC: links to other notes are DocC's, links to other files are words, and
pictures go by their names alone."""

import pathlib
import re
import sys


def staged(text, names):
    """The text of a note; `names` are those of all articles."""

    def link(found):
        words, target = found.groups()
        path, _, anchor = target.partition("#")
        name = "GeoData" if path.endswith("GeoData/README.md") else pathlib.PurePosixPath(path).stem
        if re.match(r"[a-z]+:", target):
            return found.group()
        if name not in names:
            return words
        return f"[{words}](doc:{name}{'#' + anchor if anchor else ''})"

    text = re.sub(r"(!\[[^\]]*\])\(Images/([^)\s]+)\)", r"\1(\2)", text)
    return re.sub(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)", link, text)


def main():
    folder, *notes = sys.argv[1:]
    paths = {"GeoData" if note.endswith("README.md") else pathlib.Path(note).stem: note for note in notes}
    for name, note in paths.items():
        text = pathlib.Path(note).read_text(encoding="utf-8")
        pathlib.Path(folder, name + ".md").write_text(staged(text, paths), encoding="utf-8")


main()
