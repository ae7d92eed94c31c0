"""The pages of a DocC archive, and the location in the site of each page and part."""

import json
import os
import pathlib
import re

# Symbols without their own page: they are on the page of their type.
MEMBERS = {"property", "case", "init", "method", "op", "subscript", "typealias", "func"}


class Archive:
    """Every page of an archive by its identifier."""

    def __init__(self, folder):
        self.pages = {}
        for path in sorted(pathlib.Path(folder, "data/documentation").rglob("*.json")):
            page = json.loads(path.read_text(encoding="utf-8"))
            self.pages[page["identifier"]["url"]] = page
        self.home = "doc://Spheres/documentation/Spheres"

    def is_member(self, identifier):
        """Whether it is on the page of another symbol; a function of a module has a page."""
        metadata = self.pages[identifier]["metadata"]
        if metadata.get("role") == "collectionGroup":
            return True
        depth = len(self.pages[identifier]["hierarchy"]["paths"][0])
        return metadata.get("symbolKind") in MEMBERS and depth > 1

    def way(self, identifier):
        """Its ancestors, from the home page down."""
        above = []
        while identifier != self.home:
            identifier = self.parent(identifier)
            above.insert(0, identifier)
        return above

    def file(self, identifier):
        """The file of the site that contains it."""
        if identifier == self.home:
            return "index.html"
        if self.is_member(identifier):
            return self.file(self.parent(identifier))
        path = self.pages[identifier]["variants"][0]["paths"][0].removeprefix("/documentation/")
        return re.sub(r"[^a-z0-9/_-]", "-", path.removeprefix("spheres/")) + ".html"

    def parent(self, identifier):
        """Its parent; the home page for a module."""
        above = self.pages[identifier]["hierarchy"]["paths"][0]
        above = [each for each in above if each in self.pages]
        return above[-1] if above else self.home

    def anchor(self, identifier):
        """Its anchor in its file."""
        return identifier.rsplit("/", 1)[1] if self.is_member(identifier) else ""

    def link(self, identifier, origin):
        """The address from the file of `origin`."""
        target, start = self.file(identifier), self.file(origin)
        anchor = self.anchor(identifier)
        if target == start and anchor:
            return "#" + anchor
        path = os.path.relpath(target, os.path.dirname(start) or ".")
        return path + ("#" + anchor if anchor else "")

    def picture(self, address, origin):
        """The address of a picture of the archive from the file of `origin`; pictures are in a folder of the site."""
        return os.path.relpath("images/" + address.rsplit("/", 1)[1], os.path.dirname(self.file(origin)) or ".")

    def title(self, identifier):
        """Its name."""
        return self.pages[identifier]["metadata"]["title"]
