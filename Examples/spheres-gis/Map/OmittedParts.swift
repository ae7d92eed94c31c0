import Cartography
import MapFormats
import MapGeometry

/// The names and insets for which a map had no room, and the names that a number stands for.
struct OmittedParts {
  private let omitted: [OmittedLabel]
  private let numbered: [PlacedLabel]
  private let insets: [BoundingBox]

  init(_ drawing: MapDrawing) {
    omitted = drawing.omittedLabels
    numbered = drawing.labels.filter { $0.key != nil }
    insets = drawing.omittedInsets
  }

  /// All in JSON, in the order in which they were tried.
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
      "omitted_insets": .array(insets.map { .array($0.degrees.map { .number($0) }) }),
    ]
  }

  /// The regions, states and cities without names, and the insets without a corner, in words; empty without any.
  var remarks: [String] {
    let corners = insets.map { box in
      let ground = box.degrees.map { "\($0)" }.joined(separator: ",")
      return "no empty corner for the inset of \(ground); a wider map may have one"
    }
    return names.map { [$0] + corners } ?? corners
  }

  private var names: String? {
    var known: Set<String> = []
    let names = omitted.filter(\.subject.isExpected).map(\.text).filter { known.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    return "no room for the name of \(names.joined(separator: "; ")); a wider map may have it"
  }
}

extension BoundingBox {
  /// West, south, east and north in degrees.
  fileprivate var degrees: [Double] {
    [southWest.longitude, southWest.latitude, northEast.longitude, northEast.latitude]
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
