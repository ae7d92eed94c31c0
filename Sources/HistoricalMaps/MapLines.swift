import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The lines of a map: each arc once, in the style of what it is on the day.
struct MapLines {
  private(set) var borders: [MapBorder] = []

  /// An arc is drawn as approximate when its step is this uncertain, in kilometres.
  private static let approximateFrom = 10.0

  init(_ snapshot: Snapshot, of atlas: Atlas) {
    let looks = snapshot.verdicts.map(Look.init)
    let regions = atlas.coverage.faces.map { atlas.register.regions.principalRegion(of: $0.id) ?? $0.id }
    var groups: [Key: [LineString]] = [:]
    for arc in atlas.coverage.arcs {
      guard let border = atlas.border(arc.origin.line), border.kind != .coast else { continue }
      let differs =
        arc.left.map { regions[$0] } != arc.right.map { regions[$0] }
        || arc.left.map { looks[$0] } != arc.right.map { looks[$0] }
      let isTreaty = border.kind == .treatyLine && border.holds(in: snapshot, of: atlas)
      guard differs || isTreaty else { continue }
      let kind = isTreaty ? arc.line.treatyKind : border.kind.plainKind
      let isApproximate = arc.origin.uncertaintyInKilometres >= Self.approximateFrom
      groups[Key(id: border.id, kind: kind, isApproximate: isApproximate), default: []].append(arc.line)
    }
    var named: Set<String> = []
    for (key, lines) in groups.sorted(by: { $0.key < $1.key }) {
      guard let border = atlas.border(key.id) else { continue }
      let isTreaty = key.kind == .treatyLine || key.kind == .meridian
      let isNamed = isTreaty && named.insert(key.id).inserted
      borders.append(
        MapBorder(
          id: key.isApproximate ? "\(key.id)-approximate" : key.id,
          kind: key.kind,
          isApproximate: key.isApproximate,
          lines: lines,
          name: isNamed ? border.label : nil,
          title: border.name
        )
      )
    }
  }

  private struct Key: Hashable, Comparable {
    let id: String
    let kind: BorderKind
    let isApproximate: Bool

    static func < (a: Key, b: Key) -> Bool {
      (a.id, a.kind.rawValue, a.isApproximate ? 1 : 0) < (b.id, b.kind.rawValue, b.isApproximate ? 1 : 0)
    }
  }
}

extension Border {
  /// Whether the instrument that words the line holds on the day and could be known.
  fileprivate func holds(in snapshot: Snapshot, of atlas: Atlas) -> Bool {
    guard let instrument = instrument.flatMap({ atlas.register.instrument($0) }),
      let signed = instrument.signed.earliest, signed <= snapshot.day
    else { return false }
    if let ended = instrument.ended?.earliest, ended <= snapshot.day { return false }
    guard case .public(let asOf) = snapshot.knowledge, instrument.isSecret else { return true }
    return instrument.publicFrom?.latest.map { $0 <= asOf ?? snapshot.day } ?? false
  }
}

extension Border.Kind {
  /// The style of a line that no treaty draws on the day.
  fileprivate var plainKind: BorderKind {
    self == .frontier ? .frontier : .provincialLimit
  }
}

extension LineString {
  /// A line of a treaty, told apart when it runs along one meridian or parallel.
  fileprivate var treatyKind: BorderKind {
    positions.allSatisfy { $0.x == start.x } || positions.allSatisfy { $0.y == start.y }
      ? .meridian : .treatyLine
  }
}
