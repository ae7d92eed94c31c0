public import Cartography
public import HistoricalAtlas

/// What stands below a map in a book: what it shows, after which instruments, whose the data are, and how to cite it.
public struct MapCaption: Hashable, Sendable {
  /// Lines of plain text.
  public let text: String

  /// The caption of a sheet drawn from a data set.
  public init(of sheet: MapSheet, _ data: About) {
    self.init([sheet.title] + sheet.subtitles, sheet.notes, data)
  }

  /// The caption of two sheets under one title.
  public init(of pair: MapPair, _ data: About) {
    let parts = [pair.left, pair.right]
    let headings = parts.map { ([$0.title] + $0.subtitles).joined(separator: ", ") }
    var notes: [String] = []
    for (side, sheet) in zip(["left", "right"], parts) {
      for note in sheet.notes where !notes.contains(note) {
        let isShared = parts.allSatisfy { $0.notes.contains(note) }
        notes.append(isShared ? note : "(\(side)) \(note)")
      }
    }
    self.init([pair.title] + pair.subtitles + [headings.joined(separator: " / ")], notes, data)
  }

  private init(_ headings: [String], _ notes: [String], _ data: About) {
    let source = "\(data.title), data set \(data.id), version \(data.version)"
    let lines =
      headings + [""] + notes.filter { !$0.isEmpty } + [
        "", "Data: \(source). Licence: \(data.licence).",
        "To cite: \"\(headings.joined(separator: ", "))\", map made with Spheres from \(source).",
      ]
    text = lines.joined(separator: "\n") + "\n"
  }
}
