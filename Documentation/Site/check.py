"""Checks that every link in a folder of HTML points to an existing file and anchor, and that every page is linked."""

import html.parser
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    """The links and anchors of one page."""

    def __init__(self, path):
        super().__init__()
        self.links, self.anchors, self.twice = [], set(), []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                if value in self.anchors:
                    self.twice.append(value)
                self.anchors.add(value)
            elif name in ("href", "src"):
                self.links.append(value)


def problems(site):
    """The broken links of the folder, in the order of pages."""
    pages = {path.resolve(): Page(path) for path in sorted(site.rglob("*.html"))}
    led_to = {(site / "index.html").resolve()}
    for path, page in pages.items():
        name = path.relative_to(site.resolve())
        for anchor in page.twice:
            yield f"{name}: two places are #{anchor}"
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                continue
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
            led_to.add(target)
            if not target.is_file():
                yield f"{name}: {link} leads to no file"
            elif parts.fragment and urllib.parse.unquote(parts.fragment) not in pages[target].anchors:
                yield f"{name}: {link} leads to no place on that page"
    for path in pages:
        if path not in led_to:
            yield f"{path.relative_to(site.resolve())}: no page leads to it"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    sys.exit(65 if found else 0)


main()
