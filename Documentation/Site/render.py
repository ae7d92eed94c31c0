"""A DocC archive as plain HTML: a page for each module, type and note; members are on their type's page."""

import html
import os
import pathlib
import sys

from archive import Archive
from content import Content, slug


class Renderer:
    """Writes the pages of an archive."""

    def __init__(self, archive):
        self.archive = archive

    def page(self, identifier):
        """A whole page."""
        page = self.archive.pages[identifier]
        title = html.escape(page["metadata"]["title"], quote=False)
        is_home = identifier == self.archive.home
        style = os.path.relpath("style.css", os.path.dirname(self.archive.file(identifier)) or ".")
        return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title if is_home else title + " · Spheres"}</title>
<link rel="stylesheet" href="{style}">
</head>
<body>
{self.trail(identifier)}
<div class="columns">
{self.contents(identifier)}
<main>
{self.body(identifier, page, title)}
</main>
</div>
</body>
</html>
"""

    def trail(self, identifier):
        """The breadcrumbs from the home page."""
        links = [self.anchor(above, identifier) for above in self.archive.way(identifier)]
        links.append(f"<span>{html.escape(self.archive.title(identifier), quote=False)}</span>")
        return f"<header><nav>{'<b>/</b>'.join(links)}</nav></header>"

    def unlisted(self):
        """The symbols that no topic of their module names."""
        for identifier, page in self.archive.pages.items():
            if page["metadata"].get("symbolKind") != "module":
                continue
            for section in page.get("topicSections", []):
                if "title" not in section:
                    yield f"{self.archive.title(identifier)}.md: its topics have no headings"
                elif section.get("generated") and section["title"] != "Extended Modules":
                    names = ", ".join(self.archive.title(each) for each in section["identifiers"])
                    yield f"{self.archive.title(identifier)}.md: no topic names {names}"

    def contents(self, identifier):
        """The sidebar: on a page of a module the module's topics, on a note the home page's."""
        way = [*self.archive.way(identifier), identifier]
        top = way[1] if len(way) > 1 and self.archive.pages[way[1]]["kind"] == "symbol" else way[0]
        groups = []
        for section in self.archive.pages[top].get("topicSections", []):
            items = "".join(
                f"<li{' class=here' if each in way else ''}>{self.anchor(each, identifier)}</li>"
                for each in section["identifiers"]
            )
            groups.append(f"<p>{html.escape(section['title'])}</p><ul>{items}</ul>")
        return f'<nav class="contents">{"".join(groups)}</nav>'

    def anchor(self, target, origin):
        """A link with the name of its target; names of the language are code."""
        words = html.escape(self.archive.title(target), quote=False)
        page = self.archive.pages[target]
        if page["kind"] == "symbol" and page["metadata"].get("symbolKind") != "module":
            words = f"<code>{words}</code>"
        return f'<a href="{html.escape(self.archive.link(target, origin))}">{words}</a>'

    def body(self, identifier, page, title):
        """The content of a page: heading, declaration, text, parts, conformances."""
        content = Content(self.archive, identifier, page)
        kind = page["metadata"].get("roleHeading", "")
        parts = []
        if page["kind"] == "symbol":
            parts.append(f'<p class="kind">{html.escape(kind)}</p>')
        parts.append(f"<h1>{title}</h1>")
        if page.get("abstract"):
            parts.append(f'<p class="abstract">{content.inline(page["abstract"])}</p>')
        parts += self.sections(page, content, level=0)
        parts += self.topics(page, content, identifier)
        parts += self.relations(page, content)
        return "\n".join(parts)

    def sections(self, page, content, level):
        """Declaration, parameters and text, in DocC's order."""
        parts = []
        for section in page.get("primaryContentSections", []):
            if section["kind"] == "declarations":
                for declaration in section["declarations"]:
                    parts.append(self.declaration(declaration["tokens"], content))
            elif section["kind"] == "parameters":
                rows = "".join(
                    f"<dt><code>{html.escape(each['name'])}</code></dt><dd>{content.blocks(each['content'])}</dd>"
                    for each in section["parameters"]
                )
                parts.append(f"<dl>{rows}</dl>")
            elif section["kind"] == "content":
                blocks = section["content"]
                made = blocks and blocks[0].get("anchor") in ("overview", "discussion")
                parts.append(content.blocks(blocks[1:] if made else blocks, level))
            elif section["kind"] != "mentions":
                raise KeyError(section["kind"])
        return parts

    def declaration(self, tokens, content):
        """A declaration in which the types of this package are links."""
        words = []
        for token in tokens:
            text = html.escape(token["text"], quote=False)
            target = token.get("identifier", "")
            if target in self.archive.pages:
                text = f'<a href="{html.escape(self.archive.link(target, content.identifier))}">{text}</a>'
            elif token["kind"] in ("keyword", "attribute"):
                text = f"<i>{text}</i>"
            words.append(text)
        return f'<pre class="declaration" tabindex="0"><code>{"".join(words)}</code></pre>'

    def topics(self, page, content, identifier, level=2):
        """The parts of a page: links to those with a page, the others in full."""
        parts = []
        for section in page.get("topicSections", []):
            groups = [each for each in section["identifiers"] if self.is_group(each)]
            others = [each for each in section["identifiers"] if not self.is_group(each)]
            if others:
                anchor = "" if level > 2 else f' id="{html.escape("topic-" + slug(section["title"]))}"'
                parts.append(f"<h{level}{anchor}>{html.escape(section['title'])}</h{level}>")
                parts += self.items(others, identifier)
            for group in groups:
                title = html.escape(self.archive.title(group))
                parts.append(f'<h3 id="{html.escape(self.archive.anchor(group))}">{title}</h3>')
                for inner in self.archive.pages[group].get("topicSections", []):
                    parts += self.items(inner["identifiers"], identifier)
        return parts

    def is_group(self, identifier):
        """Whether DocC made it to list the members that a protocol requires."""
        return self.archive.pages[identifier]["metadata"].get("role") == "collectionGroup"

    def items(self, identifiers, origin):
        """A list of links, and the members in full."""
        links, members = [], []
        for each in identifiers:
            page = self.archive.pages[each]
            content = Content(self.archive, origin, page)
            abstract = content.inline(page.get("abstract", []))
            if not self.archive.is_member(each):
                links.append(f"<dt>{self.anchor(each, origin)}</dt><dd>{abstract}</dd>")
                continue
            parts = [f'<section id="{html.escape(self.archive.anchor(each))}">']
            declared, *rest = self.sections(page, content, level=3)
            parts += [declared, f"<p>{abstract}</p>" if abstract else "", *rest, "</section>"]
            members.append("\n".join(part for part in parts if part))
        return ([f'<dl class="links">{"".join(links)}</dl>'] if links else []) + members

    def relations(self, page, content):
        """The protocols that a type conforms to, without those that every value does."""
        said = {"Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype"}
        for section in page.get("relationshipsSections", []):
            names = []
            for each in section["identifiers"]:
                target = page["references"][each]
                if target["title"] not in said:
                    names.append(content.inline([{"type": "reference", "identifier": each}]).replace("Swift.", ""))
            if names:
                yield f'<p class="relations">{html.escape(section["title"])} {", ".join(names)}</p>'


def main():
    archive = Archive(sys.argv[1])
    renderer = Renderer(archive)
    if unlisted := list(renderer.unlisted()):
        sys.exit("\n".join(unlisted))
    for identifier in archive.pages:
        if not archive.is_member(identifier):
            path = pathlib.Path(sys.argv[2], archive.file(identifier))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(renderer.page(identifier), encoding="utf-8")


main()
