package import Cartography
import Diplomacy
package import HistoricalAtlas
import MapGeometry

/// The lines of a map: each arc once, in its style on the day.
package struct MapLines {
  package private(set) var borders: [MapBorder] = []
  /// The indices of the arcs of each border, in the order of the borders.
  package private(set) var arcs: [[Int]] = []

  /// An arc is approximate when it is known to this many kilometres or worse.
  package static let approximateFrom = 10

  /// Ground of one look that is not so many pixels across on a sheet of 1200 pixels has no edge of its own.
  static let smallestOutlined = 3.0

  /// The lines of a day.
  ///
  /// - Parameters:
  ///   - snapshot: The day and whose knowledge it shows.
  ///   - atlas: The atlas.
  ///   - names: The language of the titles.
  ///   - straight: The ids of the lines that run along one meridian or one parallel.
  ///   - smallest: The metres across of the smallest ground whose part edges are drawn.
  package init(
    _ snapshot: Snapshot,
    of atlas: Atlas,
    _ names: MapNames,
    straight: Set<String>,
    smallest: Double
  ) {
    let looks = snapshot.verdicts.map(Look.init)
    let pieces = OutlinedPieces(of: looks, in: atlas.coverage, smallest: smallest)
    let regions = atlas.coverage.faces.indices.map(atlas.region(ofFace:))
    var groups: [Key: [Int]] = [:]
    for (index, arc) in atlas.coverage.arcs.enumerated() {
      guard !arc.isSeam, let border = atlas.border(arc.origin.line), border.kind != .coast else { continue }
      let sides = arc.sides
      let looksDiffer = sides.differ(in: looks)
      let regionsDiffer = sides.differ(in: regions)
      let standing = border.standing(in: snapshot, of: atlas)
      switch standing {
      case .holds: break
      case .unheardOf: continue
      case .past where !looksDiffer: continue
      case .lasting where border.kind == .partEdge:
        guard looksDiffer, pieces.areOutlined(along: arc) else { continue }
      case .lasting where !looksDiffer && !regionsDiffer: continue
      case .past, .lasting: break
      }
      let treatyKind: BorderKind = straight.contains(border.id) ? .meridian : .treatyLine
      let kind = standing == .holds ? treatyKind : border.kind.plainKind
      let isApproximate = arc.origin.uncertaintyInKilometres >= Double(Self.approximateFrom)
      groups[Key(id: border.id, kind: kind, isApproximate: isApproximate), default: []].append(index)
    }
    var named: Set<String> = []
    for (key, indices) in groups.sorted(by: { $0.key < $1.key }) {
      guard let border = atlas.border(key.id) else { continue }
      let isTreaty = key.kind == .treatyLine || key.kind == .meridian
      let isNamed = isTreaty && named.insert(key.id).inserted
      borders.append(
        MapBorder(
          id: key.isApproximate ? "\(key.id)-approximate" : key.id,
          kind: key.kind,
          isApproximate: key.isApproximate,
          isSecret: isTreaty && atlas.treaty(drawing: border)?.isSecret(on: snapshot.day) == true,
          lines: indices.map { atlas.coverage.arcs[$0].line },
          name: isNamed ? border.label : nil,
          title: names.english(border.name)
        )
      )
      arcs.append(indices)
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

extension Border.Kind {
  /// The style of a line that no treaty draws on the day.
  fileprivate var plainKind: BorderKind {
    switch self {
    case .frontier: .frontier
    case .partEdge: .partEdge
    case .coast, .treatyLine, .provincialLimit, .administrativeLimit, .helper: .provincialLimit
    }
  }
}
