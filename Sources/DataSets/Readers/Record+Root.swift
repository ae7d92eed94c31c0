import MapGeometry
import Yams

extension Record {
  /// The top mapping of a YAML file; nil if it cannot be parsed or is not a mapping.
  ///
  /// Anchors are refused: no data set needs them, and they can make a small file expand enormously.
  init?(_ file: FileText, fields allowed: Set<String>) {
    if let line = file.text.lineOfUsedAnchor {
      file.report(Record.anchorMessage, line: line)
      return nil
    }
    let root: Node?
    let anchored: Node?
    do {
      let parser = try Parser(yaml: file.text)
      root = try parser.singleRoot()
      // Nodes reference their anchors weakly; the parser owns them.
      anchored = withExtendedLifetime(parser) { root?.firstAnchored }
    } catch {
      let fault = (error as? YamlError)?.fault
      let reason = fault?.problem ?? String(describing: error).trimmed
      file.report("is not YAML: \(reason)", line: fault?.line)
      return nil
    }
    guard let root else {
      file.report("is empty", line: 1)
      return nil
    }
    if let anchored {
      file.report(Record.anchorMessage, line: anchored.mark?.line)
      return nil
    }
    for (hidden, line) in root.hiddenCharacters {
      file.report("found the control character \(hidden.code), expected text that can be seen", line: line)
    }
    self.init(root, in: file, fields: allowed)
  }
}

extension Record {
  fileprivate static let anchorMessage = "has an anchor (&); write the value out where it is needed"
}

extension String {
  /// The line of the first `&name` with a matching `*name`; nil if there is none.
  ///
  /// Searched in the text itself: as nodes, a few nested anchors can be too many to visit.
  fileprivate var lineOfUsedAnchor: Int? {
    var anchors: [Substring: Int] = [:]
    var aliases: Set<Substring> = []
    var line = 1
    var place = utf8.startIndex
    while place < utf8.endIndex {
      let byte = utf8[place]
      place = utf8.index(after: place)
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") else { continue }
      let end = utf8[place...].firstIndex { !$0.isOfAnchorName } ?? utf8.endIndex
      guard place < end else { continue }
      let name = Substring(utf8[place..<end])
      if byte == UInt8(ascii: "*") {
        aliases.insert(name)
      } else if anchors[name] == nil {
        anchors[name] = line
      }
    }
    return anchors.filter { aliases.contains($0.key) }.values.min()
  }
}

extension UInt8 {
  /// Whether the name of an anchor may have the byte.
  fileprivate var isOfAnchorName: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Node {
  /// The first node in the order of the text that has an anchor; found before any alias to it is followed.
  fileprivate var firstAnchored: Node? {
    if anchor != nil { return self }
    switch self {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = key.firstAnchored ?? value.firstAnchored { return found }
      }
      return nil
    case .sequence(let sequence):
      for node in sequence {
        if let found = node.firstAnchored { return found }
      }
      return nil
    case .scalar, .alias:
      return nil
    }
  }
}

extension Node {
  /// The first hidden control character of each text, with its line; white space is folded before.
  fileprivate var hiddenCharacters: [(scalar: Unicode.Scalar, line: Int?)] {
    switch self {
    case .mapping(let mapping): mapping.flatMap { $0.key.hiddenCharacters + $0.value.hiddenCharacters }
    case .sequence(let sequence): sequence.flatMap(\.hiddenCharacters)
    case .scalar(let scalar): scalar.string.trimmed.firstHidden.map { [($0, mark?.line)] } ?? []
    case .alias: []
    }
  }
}

extension YamlError {
  /// The parser's error, and its line if it has one.
  fileprivate var fault: (problem: String, line: Int?) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      ("the fields \(duplicates.joined(separator: ", ")) are given twice", context.mark.line)
    default:
      (String(describing: self).trimmed, nil)
    }
  }
}
