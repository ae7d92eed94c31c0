import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

/// The committed widths of letters beside those of the letters that a real browser draws.
@Suite struct LabelWidthTests {
  private static let script = """
    const texts = [...document.querySelectorAll("#labels > text")];
    const note = document.createElement("pre");
    note.textContent = "measured:" + texts.map((text) => text.textContent + "|" + text.getComputedTextLength()).join(";");
    document.body.append(note);
    """

  @Test(
    .enabled(if: PageDriver.browser != nil, "Chromium is not installed"),
    arguments: ["en", "ru", "mn"]
  )
  func `no name is wider in a browser than the room that it was given`(_ language: String) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    var settings = MapSettings()
    settings.names = language == "en" ? .english : try MapNames(table: table, language: language)
    settings.width = 1600
    // The widest of the families, which the table was made of.
    settings.style.fontFamily = "'DejaVu Sans'"
    var series = try MapSeries(of: atlas, on: try BaseMap(dataFolder: ShippedData.folder), settings)
    let day = try InventedAtlas.day("1916-12-31")
    let snapshot = try #require(atlas.snapshot(on: day, knownTo: .everything))
    let drawing = try series.drawing(of: snapshot)
    var lines = try measured(drawing.svg)[...]
    #expect(drawing.labels.count > 60)
    for label in drawing.labels {
      var text = ""
      while text != label.text, let line = lines.popFirst() {
        text += text.isEmpty ? line.text : " " + line.text
        #expect(line.width > 0 && line.width <= label.box.width * 1.01, "\(line.text)")
      }
      #expect(text == label.text)
    }
    #expect(lines.isEmpty)
  }

  /// The lines of the names with their widths, in their order.
  private func measured(_ svg: String) throws -> [(text: String, width: Double)] {
    let folder = try TemporaryFolder()
    let picture = svg.split(separator: "\n").dropFirst().joined(separator: "\n")
    let page = "<!doctype html><meta charset=utf-8><body>\(picture)<script>\(Self.script)</script></body>"
    try folder.write(page.utf8, to: "index.html")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(PageDriver.browser))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000",
      "--user-data-dir=\(folder["profile"])", "--dump-dom", "file://\(folder["index.html"])",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dump = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let parts = dump.split(separator: "measured:")
    return try #require(parts.last).prefix { $0 != "<" }.split(separator: ";").compactMap { line in
      let cells = line.split(separator: "|")
      return cells.last.flatMap { Double($0) }.map { (String(cells[0]), $0) }
    }
  }
}
