"""The text of a page as HTML. An unknown kind of content is an error: nothing is ignored."""

import html
import re


def slug(text):
    """The anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


class Content:
    """Writes the content of one page."""

    def __init__(self, archive, identifier, page):
        self.archive, self.identifier = archive, identifier
        # References of an abstract are resolved only on the page above.
        above = archive.pages[archive.parent(page["identifier"]["url"])]
        self.references = above["references"] | page["references"]

    def inline(self, parts):
        return "".join(self._inline(part) for part in parts)

    def _inline(self, part):
        kind = part["type"]
        if kind == "text":
            return html.escape(part["text"], quote=False)
        if kind == "codeVoice":
            return f"<code>{html.escape(part['code'], quote=False)}</code>"
        if kind == "reference":
            return self._reference(part)
        if kind == "image":
            return self._image(self.references[part["identifier"]])
        tags = {"strong": "strong", "emphasis": "em", "strikethrough": "s", "newTerm": "em"}
        return f"<{tags[kind]}>{self.inline(part['inlineContent'])}</{tags[kind]}>"

    def _reference(self, part):
        target = self.references[part["identifier"]]
        if target["type"] == "link":
            words = self.inline(target["titleInlineContent"])
            return f'<a href="{html.escape(target["url"])}">{words}</a>'
        if target["type"] == "unresolvable":
            return f"<code>{html.escape(target['title'])}</code>"
        words = html.escape(target["title"], quote=False)
        if target["kind"] == "symbol":
            words = f"<code>{words}</code>"
        if "overridingTitle" in part:
            words = self.inline(part["overridingTitleInlineContent"])
        return f'<a href="{html.escape(self.archive.link(target["identifier"], self.identifier))}">{words}</a>'

    def _image(self, image):
        address = html.escape(self.archive.picture(image["variants"][0]["url"], self.identifier))
        return f'<img src="{address}" alt="{html.escape(image["alt"])}">'

    def blocks(self, parts, level=0):
        return "\n".join(self._block(part, level) for part in parts)

    def _block(self, part, level):
        kind = part["type"]
        if kind == "paragraph":
            return f"<p>{self.inline(part['inlineContent'])}</p>"
        if kind == "heading":
            tag = f"h{min(part['level'] + level, 6)}"
            anchor = "" if level else f' id="{html.escape(slug(part["text"]))}"'
            return f"<{tag}{anchor}>{html.escape(part['text'], quote=False)}</{tag}>"
        if kind == "codeListing":
            code = html.escape("\n".join(part["code"]), quote=False)
            return f'<pre tabindex="0"><code>{code}</code></pre>'
        if kind in ("unorderedList", "orderedList"):
            tag = {"unorderedList": "ul", "orderedList": "ol"}[kind]
            items = "".join(f"<li>{self._item(item['content'])}</li>" for item in part["items"])
            return f"<{tag}>{items}</{tag}>"
        if kind == "termList":
            rows = (
                f"<dt>{self.inline(item['term']['inlineContent'])}</dt>"
                f"<dd>{self._item(item['definition']['content'])}</dd>"
                for item in part["items"]
            )
            return f"<dl>{''.join(rows)}</dl>"
        if kind == "aside":
            return f'<aside><p class="aside">{html.escape(part["name"])}</p>{self.blocks(part["content"])}</aside>'
        if kind == "table":
            return self._table(part)
        if kind == "thematicBreak":
            return "<hr>"
        raise KeyError(kind)

    def _item(self, parts):
        """The content of an item: a single paragraph has no tag."""
        if len(parts) == 1 and parts[0]["type"] == "paragraph":
            return self.inline(parts[0]["inlineContent"])
        return self.blocks(parts)

    def _table(self, part):
        rows = []
        sides = part.get("alignments") or []
        for number, row in enumerate(part["rows"]):
            tag = "th" if number == 0 else "td"
            cells = []
            for column, cell in enumerate(row):
                right = column < len(sides) and sides[column] == "right"
                cells.append(f"<{tag}{' class=right' if right else ''}>{self._item(cell)}</{tag}>")
            rows.append(f"<tr>{''.join(cells)}</tr>")
        body = "\n".join(rows[1:])
        return f'<div class="wide" tabindex="0"><table><thead>{rows[0]}</thead><tbody>{body}</tbody></table></div>'
