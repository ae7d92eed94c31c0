import Cartography
import MapFormats
import MapGeometry

/// The names for which a map had no room, and those that a number stands for.
struct OmittedNames {
  private let omitted: [OmittedLabel]
  private let numbered: [PlacedLabel]

  init(_ drawing: MapDrawing) {
    omitted = drawing.omittedLabels
    numbered = drawing.labels.filter { $0.key != nil }
  }

  /// Both in JSON, in the order in which they were tried.
  var json: JSONValue {
    [
      "omitted": .array(omitted.map { .object($0.subject.json(named: $0.text)) }),
      "numbered": .array(
        numbered.map { label in
          var value = label.subject.json(named: label.key ?? label.text)
          value["number"] = .string(label.text)
          return .object(value)
        }
      ),
    ]
  }

  /// The regions, states and cities without names; nil if all have theirs.
  var remark: String? {
    var known: Set<String> = []
    let names = omitted.filter(\.subject.isExpected).map(\.text).filter { known.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    return "no room for the name of \(names.joined(separator: "; ")); a wider map may have it"
  }
}

extension LabelSubject {
  /// Whether a reader expects the name on every map, which is not so of towns, lines and waters.
  fileprivate var isExpected: Bool {
    switch self {
    case .region, .state: true
    case .place(_, let rank): rank != .town
    case .border, .railway, .river, .geographic: false
    }
  }

  /// What it is, by its id if it has one.
  private var kind: (word: String, id: String?) {
    switch self {
    case .region(let id): ("region", id.name)
    case .state(let id): ("state", id.name)
    case .place(_, let rank): (rank.rawValue, nil)
    case .border(let id): ("border", id)
    case .railway(let id): ("railway", id)
    case .river: ("river", nil)
    case .geographic: ("geographic", nil)
    }
  }

  fileprivate func json(named name: String) -> JSONObject {
    var object = JSONObject()
    object["name"] = .string(name)
    object["kind"] = .string(kind.word)
    object["id"] = kind.id.map { .string($0) } ?? .null
    return object
  }
}
