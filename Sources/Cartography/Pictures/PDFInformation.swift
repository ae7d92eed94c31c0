/// What a PDF says about itself: added at the end of a file, which stays as it is (ISO 32000-1, 7.5.6).
struct PDFInformation {
  private let entries: [(key: String, text: String)]

  /// Entries without text are left out.
  init(title: String, author: String, subject: String) {
    entries = [("Title", title), ("Author", author), ("Subject", subject)].filter { !$0.text.isEmpty }
  }

  /// The file with this information in place of its own; nil if its end is not that of a PDF.
  func added(to pdf: [UInt8]) -> [UInt8]? {
    guard let end = PDFEnd(of: pdf) else { return nil }
    var file = pdf
    let object = file.count + 1
    let items = entries.map { "/\($0.key) \(Self.string($0.text))" }.joined(separator: "\n   ")
    file += Array("\n\(end.size) 0 obj\n<< \(items)\n>>\nendobj\n".utf8)
    let table = file.count
    let references = "/Root \(end.root) /Info \(end.size) 0 R /Prev \(end.table)"
    if end.isStream {
      // One row for each object: its kind, where it begins in four bytes, and its generation.
      let rows: [UInt8] = [1] + Self.fourBytes(object) + [0, 1] + Self.fourBytes(table) + [0]
      let dictionary = "/Type /XRef /Size \(end.size + 2) /W [1 4 1] /Index [\(end.size) 2] \(references)"
      file += Array("\(end.size + 1) 0 obj\n<< \(dictionary) /Length \(rows.count) >>\nstream\n".utf8)
      file += rows + Array("\nendstream\nendobj\n".utf8)
    } else {
      let digits = String(object)
      let row = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      file += Array("xref\n\(end.size) 1\n\(row) 00000 n \ntrailer\n".utf8)
      file += Array("<< /Size \(end.size + 1) \(references) >>\n".utf8)
    }
    return file + Array("startxref\n\(table)\n%%EOF\n".utf8)
  }

  /// A text as a hexadecimal string of UTF-16, which needs no escapes.
  private static func string(_ text: String) -> String {
    let digits = ([0xFEFF] + Array(text.utf16)).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<\(digits.joined())>"
  }

  private static func fourBytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// What the end of a PDF says about its objects.
private struct PDFEnd {
  /// Where the table of objects begins.
  let table: Int
  /// Whether the table is a stream.
  let isStream: Bool
  /// The number after that of the last object.
  let size: Int
  /// The reference to the catalogue.
  let root: String

  /// Reads the last table; nil if there is none.
  init?(of pdf: [UInt8]) {
    let tail = Self.words(pdf.suffix(1024))
    guard let start = tail.lastIndex(of: "startxref"), start + 1 < tail.count,
      let table = Int(tail[start + 1]),
      pdf.indices.contains(table)
    else { return nil }
    let words = Self.words(pdf[table...])
    isStream = words.first != "xref"
    guard let first = words.firstIndex(of: isStream ? "obj" : "trailer") else { return nil }
    let dictionary = words[first...]
    guard let sizeKey = dictionary.firstIndex(of: "/Size"), let rootKey = dictionary.firstIndex(of: "/Root"),
      rootKey + 2 < dictionary.endIndex, let size = Int(dictionary[sizeKey + 1]), size > 0,
      let root = Int(dictionary[rootKey + 1]), let generation = Int(dictionary[rootKey + 2])
    else { return nil }
    self.table = table
    self.size = size
    self.root = "\(root) \(generation) R"
  }

  /// What stands between white space and brackets, without what is no text; a slash begins a word.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
    let separators = Set("\n\r\t <>[]".utf8)
    return bytes.split { separators.contains($0) }.flatMap { piece in
      Substring(decoding: piece, as: UTF8.self).split(before: "/")
    }
  }
}

extension Substring {
  /// The pieces that begin with the character, and what stands before the first.
  fileprivate func split(before character: Character) -> [Substring] {
    let starts = [startIndex] + indices.dropFirst().filter { self[$0] == character } + [endIndex]
    return zip(starts, starts.dropFirst()).map { self[$0..<$1] }
  }
}
