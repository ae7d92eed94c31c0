/// The page as one file: `Web/page.html` with styles, script, picture and data put in.
enum PageText {
  /// The style sheets; a later one overrides an earlier one.
  private static let styleSheets = [
    PackageResources.page_css, PackageResources.map_css, PackageResources.print_css,
  ]

  /// The modules, each after those that it imports: what an atlas answers, then what the page shows of it.
  private static let modules = [
    PackageResources.calendar_mjs, PackageResources.geodesy_mjs, PackageResources.coverage_mjs,
    PackageResources.nearest_mjs, PackageResources.data_mjs, PackageResources.words_mjs,
    PackageResources.lead_mjs, PackageResources.strips_mjs, PackageResources.answer_mjs,
    PackageResources.sentences_mjs, PackageResources.pieces_mjs, PackageResources.search_mjs,
    PackageResources.find_mjs,
    PackageResources.address_mjs, PackageResources.view_mjs, PackageResources.gestures_mjs,
    PackageResources.stops_mjs, PackageResources.legend_mjs, PackageResources.chart_mjs,
    PackageResources.changes_mjs, PackageResources.names_mjs,

    PackageResources.elements_mjs, PackageResources.state_mjs, PackageResources.map_mjs,
    PackageResources.legendBox_mjs, PackageResources.panel_mjs, PackageResources.timeline_mjs,
    PackageResources.moving_mjs, PackageResources.start_mjs,
  ]

  static func page(
    title: String,
    credits: [String],
    colours: String,
    picture: String,
    table: String,
    maps: [String],
    data: String
  ) -> String {
    let style = "\n\(([colours] + styleSheets.map(text)).joined(separator: "\n"))"
    return filled(
      text(PackageResources.page_html),
      [
        "policy": policy(style: style), "title": escaped(title), "style": style, "picture": picture,
        "table": table,
        "files": files(maps), "credits": escaped(credits.joined(separator: " ")),
        "data": data.replacing("<", with: "\\u003c"), "script": script,
      ]
    )
  }

  /// All modules in one function: a script without imports is all that a page opened from a disk may run.
  private static let script =
    "\n\"use strict\";\n(() => {\n\(modules.map { plainScript(text($0)) }.joined(separator: "\n"))})();\n"

  /// A module without its imports and lines of comments, its exports as plain declarations.
  private static func plainScript(_ module: String) -> String {
    let imports = /^import [^;]*;\n+/.anchorsMatchLineEndings()
    let comments = /^ *\/\/ .*\n/.anchorsMatchLineEndings()
    let export = /^export\ /.anchorsMatchLineEndings()
    return module.replacing(imports, with: "").replacing(comments, with: "").replacing(export, with: "")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The template with a value in place of each name in double braces; values are not looked through again.
  private static func filled(_ template: String, _ values: [String: String]) -> String {
    template.replacing(/\{\{([a-z]+)\}\}/) { values[String($0.1)] ?? "" }
  }

  /// Nothing may be fetched from anywhere, and nothing runs or is styled by but what is written here.
  private static func policy(style: String) -> String {
    let (style, script) = (SHA256(style.utf8).base64, SHA256(script.utf8).base64)
    return
      "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; form-action 'none'; "
      + "base-uri 'none'"
  }

  /// Links to the maps beside the page, which work without a script.
  private static func files(_ maps: [String]) -> String {
    guard !maps.isEmpty else { return "" }
    let links = maps.map { name in
      let day = escaped(name.hasSuffix(".svg") ? String(name.dropLast(4)) : name)
      return "<li><a href=\"./\(escaped(name))\" data-day=\"\(day)\">\(day)</a></li>"
    }
    return """
      <details id="files"><summary data-word="page-files">Maps of this folder</summary>
      <ul>\(links.joined())</ul></details>
      """
  }

  /// Text with nothing that HTML could take for its own.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
